const LONGEST = 3_600_000;

/**
 * How long a Retry-After header asks to wait, in milliseconds from `now`, at most an hour. It holds seconds or an HTTP date
 * (RFC 9110 § 10.2.3). @returns null where there is none that can be read.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * 1000, LONGEST);
  const moment = /[A-Za-z]/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? null : Math.min(Math.max(moment - now, 0), LONGEST);
}
