import type { CalendarDate } from '../../../src/claim/date';
import { formatDate } from '../../../src/claim/date';
import type { Language } from '../../../src/ipc/views';
import { say, sayError } from '../../../src/text/say';
import type { CompanyStatus } from '../../jobs/companyStatus';
import { when } from './when';

const SEPARATOR = ' · ';
/** Windows shows no more of a tray icon's tip. */
const LONGEST_TIP = 127;

/** "Bager Jensen ApS: 3 nye · 1 afgørelse", or the name alone where there is nothing to say. */
export function companyLabel(status: CompanyStatus, language: Language): string {
  const { name, state, newInvoices, decisions, sendings } = status;
  const about = [
    newInvoices > 0 && say(language, 'desktop.new', { count: newInvoices }),
    decisions > 0 && say(language, 'desktop.decisions', { count: decisions }),
    sendings > 0 && say(language, 'desktop.sendings', { count: sendings }),
    (state === 'error' || state === 'closed') && say(language, 'desktop.problem'),
    state === 'offline' && say(language, 'desktop.offline'),
    state === 'working' && say(language, 'desktop.working'),
  ].filter((part) => part !== false);
  return about.length === 0 ? name : say(language, 'desktop.company', { name, about: about.join(SEPARATOR) });
}

/** What a company's submenu tells: its runs, and what keeps it from working. */
export function companyLines(status: CompanyStatus, today: CalendarDate, language: Language): string[] {
  const { state, problem, lastRunAt, nextRunAt, pausedUntil, mode } = status;
  if (state === 'not-connected') return [say(language, 'desktop.notConnected')];
  if (state === 'closed') return [problem === null ? say(language, 'desktop.closed') : sayError(language, problem)];
  return [
    lastRunAt === null
      ? say(language, 'desktop.never')
      : say(language, 'desktop.lastRun', { when: when(lastRunAt, today, language) }),
    mode === 'manual' && say(language, 'desktop.manual'),
    mode === 'automatic' &&
      nextRunAt !== null &&
      say(language, 'desktop.nextRun', { when: when(nextRunAt, today, language) }),
    pausedUntil !== null && say(language, 'desktop.pausedUntil', { day: formatDate(pausedUntil, language) }),
    problem !== null && sayError(language, problem),
  ].filter((line) => line !== false);
}

/** "Rykkerklar: 3 nye fakturaer · 1 afgørelse": what all companies together have waiting. */
export function tip(statuses: readonly CompanyStatus[], language: Language): string {
  const total = (count: (status: CompanyStatus) => number) => statuses.reduce((sum, one) => sum + count(one), 0);
  const [newInvoices, decisions, sendings] = [
    total((one) => one.newInvoices),
    total((one) => one.decisions),
    total((one) => one.sendings),
  ];
  const any = (...states: CompanyStatus['state'][]) => statuses.some(({ state }) => states.includes(state));
  const parts = [
    any('error', 'closed') && say(language, 'desktop.problem'),
    newInvoices > 0 && say(language, 'desktop.newInvoices', { count: newInvoices }),
    decisions > 0 && say(language, 'desktop.decisions', { count: decisions }),
    sendings > 0 && say(language, 'desktop.sendings', { count: sendings }),
    any('offline') && say(language, 'desktop.offline'),
    any('working') && say(language, 'desktop.working'),
  ].filter((part) => part !== false);
  const about = parts.length === 0 ? say(language, 'desktop.calm') : parts.join(SEPARATOR);
  return say(language, 'desktop.tip', { about }).slice(0, LONGEST_TIP);
}
