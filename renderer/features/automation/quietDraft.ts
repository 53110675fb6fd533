import type { NoticeRules } from '../../../src/ipc/caseViews';
import { parseClock } from '../../components/parseClock';

/** The quiet hours as typed. */
export interface QuietDraft {
  on: boolean;
  from: string;
  to: string;
}

/** What stands in the fields until a person has written something. */
const USUAL = { from: '18:00', to: '07:00' };

/** "18.00" (da) or "18:00" (en). */
export const writeClock = (clock: string, point: string): string => clock.replace(':', point);

export const quietDraft = (quiet: NoticeRules['quiet'], point: string): QuietDraft => ({
  on: quiet !== null,
  from: writeClock((quiet ?? USUAL).from, point),
  to: writeClock((quiet ?? USUAL).to, point),
});

/** The quiet hours the fields stand for: null for none; undefined where they cannot be used. They may pass midnight. */
export function readQuiet({ on, from, to }: QuietDraft): NoticeRules['quiet'] | undefined {
  if (!on) return null;
  const [start, end] = [parseClock(from), parseClock(to)];
  return start === undefined || end === undefined || start === end ? undefined : { from: start, to: end };
}
