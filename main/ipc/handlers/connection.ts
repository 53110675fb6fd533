import type { ConnectionView, Environment } from '../../../src/ipc/views';
import type { Organization } from '../../../src/dinero/model';
import type { ClientPair } from '../../app/installation';
import { AppError } from '../../appError';
import type { DemoAccess } from '../../dinero/embeddedDemo';
import { firstConnected } from '../../jobs/automation';
import type { Company } from '../../jobs/company';
import type { Access, Desks } from '../../jobs/desks';
import { accounts, type SecretStore } from '../../secrets/secretStore';
import { isUnfinished } from '../../store/outbox';
import type { Handlers } from '../register';

export interface ConnectionSurroundings {
  desks: Pick<Desks, 'unlocked' | 'reconnect'>;
  secrets: SecretStore;
  clientFor: (profileId: string) => Promise<ClientPair>;
  /** Asks Dinero whether the access is good. @throws AppError `dinero-…` */
  validate: (environment: Environment, access: Access) => Promise<Organization>;
  /** What to type to connect to the embedded demo. */
  demoAccess: () => Promise<DemoAccess>;
}

/** Connecting a company to Dinero: nothing is stored unless Dinero accepted it. */
export const connectionHandlers = ({
  desks,
  secrets,
  clientFor,
  validate,
  demoAccess,
}: ConnectionSurroundings): Pick<
  Handlers,
  'connection.connect' | 'connection.disconnect' | 'connection.demoAccess'
> => ({
  'connection.connect': async ({ environment, organizationId, apiKey, client }) => {
    const company = desks.unlocked();
    const { id, cvr } = company.profile;
    const there = company.connection();
    if (there !== null && (there.environment !== environment || there.organizationId !== organizationId))
      throw new AppError('connected-elsewhere');
    const access = { organizationId, apiKey, client: client ?? (await clientFor(id)) };
    const organization = await validate(environment, access);
    if (organization.cvr !== null && organization.cvr !== cvr)
      throw new AppError('dinero-other-cvr', { name: organization.name, cvr: organization.cvr });
    await desks.reconnect(id, async () => {
      await secrets.set(accounts.apiKey(id), apiKey);
      if (client) await secrets.set(accounts.profileClient(id), JSON.stringify(client));
      company.setConnection({
        environment,
        organizationId,
        organizationName: organization.name,
        email: organization.email,
        connectedAt: new Date(company.now()).toISOString(),
      });
      company.setProblem(null);
      if (company.dailyRuns.latest(1).length === 0)
        company.setAutomation(firstConnected(company.automation(), company.today()));
    });
    const view = connectionView(company);
    if (!view) throw new Error('the connection just made is not there');
    return view;
  },
  'connection.disconnect': async () => {
    const company = desks.unlocked();
    const { id } = company.profile;
    const count = company.outbox.list().filter(isUnfinished).length;
    if (count > 0) throw new AppError('outbox-not-empty', { count });
    await desks.reconnect(id, async () => {
      company.setConnection(null);
      await secrets.delete(accounts.apiKey(id));
      await secrets.delete(accounts.profileClient(id));
    });
    return undefined;
  },
  'connection.demoAccess': demoAccess,
});

/** What the page may know of a connection. */
export function connectionView(company: Company): ConnectionView | null {
  const connection = company.connection();
  return connection && { ...connection, problem: company.problem() };
}
