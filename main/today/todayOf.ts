import { addDays, dateInCopenhagen, instantInCopenhagen, type CalendarDate } from '../../src/claim/date';
import type { Today } from '../../src/ipc/todayViews';
import { taskCodes } from '../store/tasks';
import type { RequirementCode } from '../../src/procedure/requirements';
import { byItself } from '../../src/today/byItself';
import { sinceThen, workingDayBefore } from '../../src/today/since';
import { waitingRows, type Standing } from '../../src/today/waiting';
import { backupState } from '../backup/state';
import { isPaused } from '../jobs/automation';
import type { Company } from '../jobs/company';
import { isAway } from '../jobs/workforce';

/** A dispute nobody has written about for so many days is to be followed up. */
const DISPUTE_DAYS = 14;
/** A package that is being made is let alone for so long, in milliseconds. */
const PACKAGE_TIME = 5 * 60_000;

/** Reasons that pass with time, that are told elsewhere on the page, or that the person chose. */
const PASSING: readonly RequirementCode[] = [
  'deleted',
  'paid',
  'credited',
  'not-overdue',
  'disputed',
  'below-minimum',
  'not-overdue-long-enough',
  'unfinished-reminder',
  'ten-days',
  'preview-too-old',
  'withdrawn',
  'amounts-changed',
  'balance-unread',
  'decision-open',
  'case-closed',
  'on-hold',
  'not-its-turn',
  'paused',
];

const iso = (at: number): string => new Date(at).toISOString();
const dayOf = (moment: string): CalendarDate => dateInCopenhagen(Date.parse(moment));

function standingOf(company: Company, today: CalendarDate, nextRunAt: string | null): Standing {
  const automation = company.automation();
  const { mode, pausedUntil, restoredFrom } = automation;
  const backup = backupState(company);
  const connection = company.connection();
  const problem = company.problem();
  const last = company.dailyRuns.lastDone()?.startedAt ?? connection?.connectedAt;
  return {
    today,
    connected: connection !== null,
    problem: problem === null || isAway(problem) ? null : problem,
    mode,
    pausedUntil: isPaused(automation, today) ? pausedUntil : null,
    restoredOn: restoredFrom === null ? null : dayOf(restoredFrom),
    backupProblem: backup.rules.on ? (backup.problem?.code ?? null) : null,
    runsByItself: nextRunAt !== null,
    running: isRunning(company),
    lastRunDay: last === undefined ? null : dayOf(last),
  };
}

const isRunning = (company: Company): boolean => company.dailyRuns.latest(1)[0]?.outcome === 'running';

/**
 * A company's day: what waits for a person, what goes by itself, and what has happened since the last working day.
 * @param nextRunAt when the next run is due, ISO 8601 in UTC; null where nothing runs by itself
 */
export function todayOf(company: Company, nextRunAt: string | null): Today {
  const today = company.today();
  const standing = standingOf(company, today, nextRunAt);
  const policy = company.procedurePolicy();
  const sinceDay = workingDayBefore(today);
  const found = company.day.waiting({
    today,
    lastLevel: policy.steps.findLastIndex(({ on }) => on) + 1,
    passing: [...PASSING, ...taskCodes],
    quietSince: iso(instantInCopenhagen(addDays(today, 1 - DISPUTE_DAYS), 0, 0)),
    aWhileAgo: iso(company.now() - PACKAGE_TIME),
  });
  return {
    today,
    waiting: waitingRows(standing, found),
    byItself: byItself({
      today,
      nextRunAt,
      running: standing.running,
      lastRunAt: company.dailyRuns.lastDone()?.startedAt ?? null,
      pausedUntil: standing.pausedUntil,
      held: standing.restoredOn !== null,
      approve: company.delivery().approve,
      outgoing: company.day.outgoing(),
      policy,
      due: company.day.due(today),
      starting: company.day.starting(today),
    }),
    since: sinceThen(sinceDay, company.day.since(iso(instantInCopenhagen(sinceDay, 0, 0)))),
  };
}
