import type { Diagnostics, RunView } from '../../src/ipc/caseViews';
import { noticeText } from '../../src/notice/noticeText';
import { redact } from '../log/redact';
import type { DailyRun } from '../store/dailyRuns';
import { isPaused } from './automation';
import type { Company } from './company';
import type { CompanyStatus } from './companyStatus';
import { sentenceOf } from './sentenceOf';

const RUNS_SHOWN = 30;
const NOTICES_SHOWN = 20;

/** What is known outside the company. */
export interface Surroundings extends Pick<
  Diagnostics,
  'version' | 'electron' | 'platform' | 'logFolder' | 'nextRunAt'
> {
  /** Calls to Dinero since the program was opened. */
  calls: number;
  others: readonly CompanyStatus[];
}

/** How the company's own work goes, and of the others only whether theirs does. */
export function diagnosticsOf(company: Company, { calls, others, ...about }: Surroundings): Diagnostics {
  const automation = company.automation();
  return {
    ...about,
    connection: { environment: company.connection()?.environment ?? null, problem: company.problem(), calls },
    pausedUntil: isPaused(automation, company.today()) ? automation.pausedUntil : null,
    mode: automation.mode,
    runs: company.dailyRuns.latest(RUNS_SHOWN).map(runView),
    cases: company.caseFiles.counts(),
    outbox: company.outbox.counts(),
    notices: company.notices
      .latest(NOTICES_SHOWN)
      .map(({ content, ...notice }) => ({ ...notice, kinds: noticeText(content, 'da', '', { amounts: false }).kinds })),
    others: others.map(({ name, lastRunAt, lastOutcome, problem }) => ({
      name,
      lastRunAt,
      outcome: lastOutcome,
      problem,
    })),
  };
}

const runView = ({ counts, skipped, ...run }: DailyRun): RunView => ({
  ...run,
  ...counts,
  skipped: skipped.map(({ reason, count }) => ({ reason, count, why: sentenceOf(reason, null) })),
});

/** The same as a text for support: counts, codes and times; no company, no debtor, no home folder. */
export function reportOf({ others, logFolder, ...rest }: Diagnostics): string {
  const anonymous = others.map(({ lastRunAt, outcome, problem }) => ({ lastRunAt, outcome, problem }));
  return JSON.stringify({ ...rest, logFolder, others: anonymous }, null, 2)
    .split('\n')
    .map(redact)
    .join('\n');
}
