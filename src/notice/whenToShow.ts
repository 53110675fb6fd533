import type { NoticeRules, Silence } from '../ipc/caseViews';

/** What to do with a notification now. What waits is looked at again; what is silent never comes. */
export type Showing = { do: 'show' } | { do: 'wait' | 'silence'; why: Silence };

export interface Surroundings {
  /** The person has asked for peace. */
  doNotDisturb: boolean;
  /** Whether the system shows notifications at all. */
  supported: boolean;
}

/**
 * Peace and quiet hours only put a notification off: what was found is still news afterwards.
 * @param now the time of day where the person sits, `HH:MM`
 */
export function whenToShow(rules: NoticeRules, now: string, { doNotDisturb, supported }: Surroundings): Showing {
  if (!rules.on) return { do: 'silence', why: 'off' };
  if (!supported) return { do: 'silence', why: 'not-supported' };
  if (doNotDisturb) return { do: 'wait', why: 'do-not-disturb' };
  if (rules.quiet !== null && isWithin(now, rules.quiet)) return { do: 'wait', why: 'quiet-hours' };
  return { do: 'show' };
}

/** From the first time up to, not including, the second; over midnight where the second is earlier; never where both are one. */
function isWithin(now: string, { from, to }: { from: string; to: string }): boolean {
  return from <= to ? from <= now && now < to : now >= from || now < to;
}
