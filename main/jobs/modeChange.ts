import type { Mode, ModeChange } from '../../src/ipc/caseViews';
import { changedAutomation, procedurePolicy, type Automation } from './automation';
import { startDay } from './caseFile';
import type { Company } from './company';
import { lastingReason } from './findCases';

/** What the automation becomes with a mode. */
const inMode = (company: Company, mode: Mode): Automation =>
  changedAutomation(company.automation(), { mode }, company.today());

/** Cases that go on whatever the mode. */
const RUNNING = ['active', 'queued', 'promised', 'payment-plan', 'on-hold', 'disputed'] as const;

/** What a change of mode would do. Nothing is changed. */
export function previewMode(company: Company, to: Mode): ModeChange {
  const policy = procedurePolicy(company.rules(), inMode(company, to));
  const waiting = company.caseFiles.inState('found');
  const today = company.today();
  const starts = waiting
    .filter((guid) => lastingReason(company, guid) === null)
    .flatMap((guid) => startDay(company.caseEvents.state(guid), policy, today) ?? [])
    .sort((a, b) => a.localeCompare(b));
  const count = (states: readonly string[], counts: readonly { state: string; count: number }[]): number =>
    counts.reduce((total, { state, count: some }) => (states.includes(state) ? total + some : total), 0);
  return {
    from: company.automation().mode,
    to,
    awaiting: waiting.length,
    running: count(RUNNING, company.caseFiles.counts()),
    underWay: count(['queued', 'sending'], company.outbox.counts()),
    wouldStart: starts.length,
    firstStart: starts[0] ?? null,
  };
}

/** Changes the mode. Running cases go on; what waits for an answer starts by itself in automatic mode only. */
export function setMode(company: Company, mode: Mode): void {
  company.setAutomation({ mode });
  company.log.info('the mode was set', { profile: company.profile.id, mode });
}
