import { Temporal } from 'temporal-polyfill';

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A moment as Dinero writes it (`2024-10-01T03:02:04.12`, no zone, up to three decimals) as an ISO instant.
 * Dinero names no zone; it is taken as UTC and must not be relied on by less than two hours.
 * @returns null where there is none or it cannot be read.
 */
export function moment(written: string | null): string | null {
  if (written === null) return null;
  try {
    return Temporal.Instant.from(ZONE.test(written) ? written : `${written}Z`).toString({
      smallestUnit: 'millisecond',
    });
  } catch {
    return null; // a moment is for information only: an unreadable one must not cost the row
  }
}
