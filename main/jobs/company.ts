import { z } from 'zod';
import { dateInCopenhagen, type CalendarDate } from '../../src/claim/date';
import type { DebtorKind } from '../../src/claim/facts';
import type { ErrorCode } from '../../src/ipc/errors';
import * as views from '../../src/ipc/views';
import type { Delivery } from '../../src/ipc/deliveryViews';
import type { Policy } from '../../src/procedure/requirements';
import { rulesFor, type CompanyRules } from '../../src/procedure/companyRules';
import type { ProcedurePolicy } from '../../src/procedure/policy';
import { AppError } from '../appError';
import type { Press } from '../delivery/press/press';
import type { Post } from '../delivery/smtp/post';
import type { Log } from '../log/log';
import type { OutboxRow } from '../store/outboxRow';
import type { Repositories } from '../store/repositories';
import { Automation, changedAutomation, firstAutomation, procedurePolicy } from './automation';
import { tell } from './cases';
import { deliveryOf } from './delivery';
import { refileFound } from './findCases';
import { keepPolicy, keepRules, policyOfAll, rulesOf } from './rules';
import type { Progress } from './progress';

/** What the page can be told has changed. */
export type Changed =
  | 'session'
  | 'connection'
  | 'invoices'
  | 'outbox'
  | 'settings'
  | 'cases'
  | 'automation'
  | 'runs'
  | 'delivery'
  | 'tasks'
  | 'batch'
  | 'backup';

/** How a company is connected; the key itself is in the keychain. */
export const Connection = views.ConnectionView.omit({ problem: true }).extend({ email: z.string().nullable() });
export type Connection = z.infer<typeof Connection>;

/**
 * One company: its open database, its decisions and the clock.
 * Whoever works for a company is handed this and can therefore not reach another's.
 */
export interface Company extends Repositories {
  readonly profile: { id: string; name: string; cvr: string };
  readonly log: Log;
  /** From when and from how much on an invoice may be reminded; of no kind of customer in particular where none is named. */
  policy(kind?: DebtorKind): Policy;
  setPolicy(policy: Policy): void;
  /** How it reminds each kind of customer. */
  rules(): CompanyRules;
  setRules(rules: CompanyRules): void;
  /** How it works by itself; settled on the first day it is asked for. */
  automation(): Automation;
  setAutomation(change: Partial<Automation>): void;
  /** How its letters go out. */
  delivery(): Delivery;
  setDelivery(change: Partial<Delivery>): void;
  readonly press: Press;
  /** The company's own mail server. @throws AppError `smtp-missing`, `keychain-…` */
  post(): Promise<Post>;
  /** All together, as the procedure wants them. */
  procedurePolicy(): ProcedurePolicy;
  connection(): Connection | null;
  setConnection(connection: Connection | null): void;
  /** What keeps Dinero from answering, until a call succeeds again. Not stored: the next call tells anew. */
  problem(): ErrorCode | null;
  setProblem(code: ErrorCode | null): void;
  setDisputed(invoiceGuid: string, disputed: boolean, note: string): void;
  /** The calendar date in Copenhagen. */
  today(): CalendarDate;
  /** Milliseconds since 1970. */
  now: () => number;
  changed(...what: Changed[]): void;
  /** Tells how far a run has come. */
  readonly progress: Progress;
  /** Tells the page that more is known of one invoice. */
  updated(invoiceGuid: string): void;
  /** Appends to the history of an invoice. */
  record(invoiceGuid: string, type: string, actor: 'person' | 'app', data: Record<string, unknown>): void;
  /** The code of an error, for a row that keeps it; what has no name is `unexpected` and logged in full. */
  nameOf(error: unknown): ErrorCode;
}

export interface CompanySurroundings {
  log: Log;
  now: () => number;
  changed: (what: Changed[]) => void;
  /** More has become known of an invoice, and the lists that show it are otherwise as they were. */
  updated: (invoiceGuid: string) => void;
  /** A run has come so far. */
  progress: Progress;
  press: Press;
  post: (company: Company) => Promise<Post>;
  /** A sending has come to a stage. */
  reached: (row: OutboxRow) => void;
}

export function createCompany(
  profile: Company['profile'],
  repositories: Repositories,
  { log, now, changed, updated, progress, reached, press, post }: CompanySurroundings,
): Company {
  const { settings, disputes, events } = repositories;
  let problem: ErrorCode | null = null;
  const company: Company = {
    ...repositories,
    outbox: {
      ...repositories.outbox,
      advance: (id, change) => {
        const row = repositories.outbox.advance(id, change);
        if (change.stage) reached(row);
        return row;
      },
    },
    profile,
    log,
    now,
    today: () => dateInCopenhagen(now()),
    policy: (kind) => (kind === undefined ? policyOfAll(settings) : rulesFor(rulesOf(settings), kind)),
    setPolicy: (policy) => {
      keepPolicy(settings, policy);
      refileFound(company);
      changed(['invoices', 'cases']);
    },
    rules: () => rulesOf(settings),
    setRules: (rules) => {
      repositories.store.transaction(() => keepRules(settings, rules));
      refileFound(company);
      changed(['invoices', 'cases', 'delivery']);
    },
    automation: () => {
      const known = settings.get('automation', Automation.nullable(), null);
      if (known !== null) return known;
      const first = firstAutomation(company.today());
      settings.set('automation', first);
      return first;
    },
    setAutomation: (change) => {
      settings.set('automation', changedAutomation(company.automation(), change, company.today()));
      refileFound(company);
      changed(['automation', 'cases', 'invoices']);
    },
    delivery: () => deliveryOf(settings),
    setDelivery: (change) => {
      settings.set('delivery', { ...company.delivery(), ...change });
      refileFound(company);
      changed(['delivery', 'cases', 'invoices']);
    },
    press,
    post: () => post(company),
    procedurePolicy: () => procedurePolicy(company.rules(), company.automation()),
    connection: () => settings.get('connection', Connection.nullable(), null),
    setConnection: (connection) => {
      settings.set('connection', connection);
      changed(['connection', 'session']);
    },
    problem: () => problem,
    setProblem: (code) => {
      if (code === problem) return;
      problem = code;
      changed(['connection', 'session']);
    },
    setDisputed: (invoiceGuid, disputed, note) => {
      repositories.store.transaction(() => {
        if (disputed) disputes.open(invoiceGuid, note);
        else disputes.clear(invoiceGuid);
        tell(company, invoiceGuid, disputed ? { type: 'dispute', note } : { type: 'clear-dispute' }, 'person');
        company.record(invoiceGuid, disputed ? 'dispute-opened' : 'dispute-cleared', 'person', { note });
      });
      changed(['invoices', 'cases']);
    },
    changed: (...what) => changed(what),
    updated,
    progress,
    record: (invoiceGuid, type, actor, data) => {
      events.append({ invoiceGuid, type, data, actor });
    },
    nameOf: (error) => {
      if (error instanceof AppError) return error.code;
      log.error('without a name', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      return 'unexpected';
    },
  };
  return company;
}
