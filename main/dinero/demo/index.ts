import { DemoControl } from './control';
import { DemoClock } from './clock';
import { date } from '../../../src/claim/date';
import { runCommand } from './commands';
import { backstage } from './http/backstage';
import { Desk } from './http/desk';
import { Door } from './http/door';
import { Faults } from './http/faults';
import { Gates } from './http/gates';
import { RateLimit } from './http/rateLimit';
import { RequestLog } from './http/requestLog';
import { listen, shut } from './http/server';
import type { DemoCompany, DemoOptions } from './options';
import { seedFirms } from './seed';
import { Keeper } from './state/keeper';
import { readSnapshot } from './state/readSnapshot';
import { applySnapshot, takeSnapshot } from './state/snapshot';
import { Tokens } from './token';
import { World } from './world';

export type { DemoControl, InvoiceRef } from './control';
export type { FaultSpec } from './http/faults';
export type { Gate, GateSpec } from './http/gates';
export type { LoggedRequest } from './http/requestLog';
export type { DemoCompany, DemoOptions } from './options';

/** A running demo Dinero: a server on 127.0.0.1 that answers as the documented API does. */
export interface DemoDinero {
  /** `http://127.0.0.1:PORT`, the base of the API and of the token endpoint alike. */
  readonly url: string;
  readonly tokenUrl: string;
  /** The client pair every company is reached with. */
  readonly client: { readonly id: string; readonly secret: string };
  /** With Pro; the first is the one offered by the app. */
  readonly companies: readonly DemoCompany[];
  readonly noProCompany: DemoCompany;
  readonly control: DemoControl;
  /** Runs a line of the prompt, such as `pay 1012 500,00`. @returns what to show. */
  command(line: string): string;
  /** Keeps the state, drops all connections and stops listening; a second call waits for the first. */
  close(): Promise<void>;
}

const companyOf = ({ organizationId, name, cvr, apiKey }: DemoCompany): DemoCompany => ({
  organizationId,
  name,
  cvr,
  apiKey,
});

/**
 * Starts the demo Dinero.
 * @throws RangeError where `today` is no date.
 * @throws Error where the port is taken.
 */
export async function startDemoDinero(options: DemoOptions): Promise<DemoDinero> {
  const { seed = 1, invoices = 0, port = 0, stateFile, log = () => undefined, clock = Date.now } = options;
  const today = date(options.today);
  const snapshot = stateFile === undefined ? undefined : await readSnapshot(stateFile, { seed, invoices }, log);
  const plan = { seed, invoices, start: snapshot?.plan.start ?? today };
  const { firms, counters, client } = seedFirms(plan);
  const demoClock = new DemoClock(today, clock, snapshot?.daysAhead ?? 0);
  const world: World = new World(firms, demoClock, counters, () => keeper?.changed());
  const keeper =
    stateFile === undefined ? undefined : new Keeper(stateFile, () => JSON.stringify(takeSnapshot(world, plan)), log);
  if (snapshot) applySnapshot(snapshot, world);

  const now = () => demoClock.now();
  const tokens = new Tokens(firms, client, now);
  const parts = { world, log: new RequestLog(), faults: new Faults(), gates: new Gates(), tokens };
  const control = new DemoControl(parts);
  const command = (line: string) => runCommand(control, line);
  const kept = async () => keeper?.kept();
  const desk = new Desk({
    ...parts,
    door: new Door(world, tokens),
    rateLimit: options.rateLimit ? new RateLimit(clock) : undefined,
    kept,
    now,
    backstage: options.control ? backstage(command) : undefined,
    report: log,
  });
  const { server, port: bound } = await listen(port, desk.take);
  const url = `http://127.0.0.1:${bound}`;
  const end = async () => {
    await shut(server);
    parts.gates.releaseAll();
    await kept();
  };
  let closing: Promise<void> | undefined;
  const withoutPro = firms.find((firm) => !firm.isPro);
  if (!withoutPro) throw new Error('the demo has no company without Pro');
  return {
    url,
    tokenUrl: `${url}/dineroapi/oauth/token`,
    client,
    companies: firms.filter((firm) => firm.isPro).map(companyOf),
    noProCompany: companyOf(withoutPro),
    control,
    command,
    close: () => (closing ??= end()),
  };
}
