import { dateInCopenhagen, formatDate } from '../../src/claim/date';
import type { Language } from '../../src/ipc/views';

export interface Moment {
  /** "23.11.2026" (da) or "23/11/2026" (en). */
  day: string;
  /** "14.32" (da) or "14:32" (en). */
  time: string;
  today: boolean;
}

const clocks = {
  da: new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' }),
};

/**
 * Splits an ISO instant into what a list shows of it, by the clock of Copenhagen.
 * @param now milliseconds since 1970-01-01T00:00Z
 * @returns undefined where the text is no instant
 */
export function readMoment(iso: string, now: number, language: Language): Moment | undefined {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return undefined;
  const day = dateInCopenhagen(at);
  return { day: formatDate(day, language), time: clocks[language].format(at), today: day === dateInCopenhagen(now) };
}
