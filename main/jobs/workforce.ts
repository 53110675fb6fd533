import type { CalendarDate } from '../../src/claim/date';
import type { ErrorCode } from '../../src/ipc/errors';
import type { Log } from '../log/log';
import type { Company } from './company';
import type { CompanyStatus, Workforce } from './companyStatus';
import type { RunningDesk } from './desk';

interface AtWork {
  company: Company;
  running: RunningDesk | null;
}

/** What passes by itself. */
const OFFLINE: ReadonlySet<ErrorCode> = new Set([
  'dinero-offline',
  'dinero-down',
  'dinero-too-many',
  'dinero-brownout',
]);

/** The opened companies as the desktop sees them. `changed` is told by whoever changes one. */
export function createWorkforce(atWork: () => AtWork[], log: Log): Workforce & { changed: () => void } {
  const listeners = new Set<() => void>();
  const working = new Set<string>();
  let pausedUntil: CalendarDate | null = null;
  let told: NodeJS.Immediate | null = null;

  const changed = (): void => {
    told ??= setImmediate(() => {
      told = null;
      for (const listener of listeners) listener();
    });
  };

  return {
    changed,
    statuses: () =>
      atWork()
        .map(({ company }) => ({ ...statusOf(company, working.has(company.profile.id)), pausedUntil }))
        .sort((one, other) => one.name.localeCompare(other.name, 'da')),
    onStatus: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    runNow: async (profileId) => {
      const running = atWork().find(({ company }) => company.profile.id === profileId)?.running;
      if (!running || working.has(profileId)) return;
      working.add(profileId);
      changed();
      await running
        .fetch(() => undefined)
        .catch((error: unknown) =>
          log.warn('a fetch failed', { profile: profileId, code: running.desk.nameOf(error) }),
        );
      working.delete(profileId);
      changed();
    },
    pauseAll: (until) => {
      pausedUntil = until;
      changed();
    },
    pendingNotices: () => [],
    settleNotice: () => undefined,
  };
}

function statusOf(company: Company, works: boolean): Omit<CompanyStatus, 'pausedUntil'> {
  const problem = company.problem();
  const count = (...states: string[]) => company.outbox.list().filter(({ state }) => states.includes(state)).length;
  return {
    profileId: company.profile.id,
    name: company.profile.name,
    state: stateOf(company, problem, works),
    problem,
    newInvoices: 0,
    decisions: 0,
    sendings: count('failed', 'uncertain'),
    underWay: count('queued', 'sending'),
    mode: 'manual',
    lastRunAt: company.runs.last()?.startedAt ?? null,
    nextRunAt: null,
  };
}

function stateOf(company: Company, problem: ErrorCode | null, works: boolean): CompanyStatus['state'] {
  if (works) return 'working';
  if (!company.connection()) return 'not-connected';
  if (problem === null) return 'idle';
  return OFFLINE.has(problem) ? 'offline' : 'error';
}
