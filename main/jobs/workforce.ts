import type { ErrorCode } from '../../src/ipc/errors';
import type { CompanyStatus, Workforce } from './companyStatus';
import type { Company } from './company';
import type { RunningDesk } from './desk';

const OFFLINE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'dinero-offline',
  'dinero-down',
  'dinero-too-many',
  'dinero-brownout',
]);

/** An open company with its desk, where it has one. */
export interface AtWork {
  company: Company;
  running: RunningDesk | null;
}

/** A company whose database could not be opened. */
export interface ClosedCompany {
  profileId: string;
  name: string;
  problem: ErrorCode;
}

export interface WorkforceOfDesks extends Workforce {
  /** Tells the listeners, in the next turn of the event loop, that a status may have changed. */
  changed: () => void;
  /** Which companies are closed, as last seen. */
  setClosed: (companies: readonly ClosedCompany[]) => void;
}

/** The companies' work as tray, badge and notifications see it. */
export function createWorkforce(all: () => readonly AtWork[]): WorkforceOfDesks {
  const listeners = new Set<() => void>();
  let closed: readonly ClosedCompany[] = [];
  let telling = false;

  const changed = (): void => {
    if (telling) return;
    telling = true;
    setImmediate(() => {
      telling = false;
      for (const listener of listeners) listener();
    });
  };
  const open = (): readonly AtWork[] => all().filter(({ company }) => company.store.isOpen);
  const find = (profileId: string): AtWork | undefined =>
    open().find(({ company }) => company.profile.id === profileId);

  return {
    changed,
    setClosed: (companies) => {
      closed = companies;
      changed();
    },
    statuses: () =>
      [...open().map(statusOf), ...closed.filter(({ profileId }) => !find(profileId)).map(closedStatus)].sort((a, b) =>
        a.name.localeCompare(b.name, 'da'),
      ),
    onStatus: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    runNow: async (profileId) => {
      // What goes wrong is entered with the run and stands in the company's status.
      await find(profileId)
        ?.running?.run('person')
        .catch(() => undefined);
    },
    pauseAll: (until) => {
      for (const { company } of open()) company.setAutomation({ pausedUntil: until });
    },
    pendingNotices: () =>
      open()
        .flatMap(({ company }) =>
          company.notices.waiting().map(({ id, createdAt, content }) => ({
            profileId: company.profile.id,
            companyName: company.profile.name,
            id,
            createdAt,
            content,
            rules: company.automation().notices,
          })),
        )
        .sort((a, b) => a.createdAt.localeCompare(b.createdAt)),
    settleNotice: (profileId, id, end) => {
      const company = find(profileId)?.company;
      company?.notices.settle(id, end.state, end.state === 'shown' ? null : end.silence);
      company?.changed('runs');
    },
  };
}

function statusOf({ company, running }: AtWork): CompanyStatus {
  const { profile, caseFiles, outbox, dailyRuns } = company;
  const automation = company.automation();
  const cases = new Map(caseFiles.counts().map(({ state, count }) => [state, count]));
  const rows = new Map(outbox.counts().map(({ state, count }) => [state, count]));
  const [latest] = dailyRuns.latest(1);
  const nextAt = running?.nextRunAt() ?? null;
  return {
    profileId: profile.id,
    name: profile.name,
    state: stateOf(company.problem(), running, company.connection() !== null),
    problem: company.problem(),
    newInvoices: cases.get('found') ?? 0,
    decisions: cases.get('decision') ?? 0,
    sendings: (rows.get('failed') ?? 0) + (rows.get('uncertain') ?? 0) + company.reversals.failed(),
    underWay: (rows.get('queued') ?? 0) + (rows.get('sending') ?? 0),
    pausedUntil:
      automation.pausedUntil !== null && company.today() <= automation.pausedUntil ? automation.pausedUntil : null,
    mode: automation.mode,
    lastRunAt: latest?.startedAt ?? null,
    lastOutcome: latest?.outcome ?? null,
    nextRunAt: nextAt === null ? null : new Date(nextAt).toISOString(),
  };
}

/** Whether Dinero is only out of reach for a while: it is tried again by itself. */
export const isAway = (code: ErrorCode): boolean => OFFLINE.has(code);

function stateOf(problem: ErrorCode | null, running: RunningDesk | null, connected: boolean): CompanyStatus['state'] {
  if (running?.isRunning()) return 'working';
  if (problem !== null) return isAway(problem) ? 'offline' : 'error';
  return connected ? 'idle' : 'not-connected';
}

const closedStatus = ({ profileId, name, problem }: ClosedCompany): CompanyStatus => ({
  profileId,
  name,
  state: 'closed',
  problem,
  newInvoices: 0,
  decisions: 0,
  sendings: 0,
  underWay: 0,
  pausedUntil: null,
  mode: 'automatic',
  lastRunAt: null,
  lastOutcome: null,
  nextRunAt: null,
});
