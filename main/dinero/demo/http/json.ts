const MARK = '\u0001';
const MARKED = /"\\u0001(-?\d+)"/g;

/** The Number of a draft in Dinero's lists: the largest int64, which no JavaScript number can hold. */
export const NO_NUMBER = 9_223_372_036_854_775_807n;

/** JSON text in which a bigint stands as a bare number with all its digits. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'bigint' ? `${MARK}${inner.toString()}` : inner,
  );
  return text.replace(MARKED, '$1');
}

/** A moment as Dinero writes it: UTC without zone, 0 to 3 decimals of a second. */
export function momentText(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString().replace(/\.?0*Z$/, '');
}

export const momentOrNull = (at: number | null): string | null => (at === null ? null : momentText(at));

/** A row version as Dinero writes it: 16 hexadecimal digits. */
export const versionText = (version: number): string => version.toString(16).toUpperCase().padStart(16, '0');

/** Øre (hundredths) as the double that Dinero writes. */
export const kroner = (amount: number): number => amount / 100;
