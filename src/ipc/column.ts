import { z } from 'zod';
import { parseDate, type CalendarDate } from '../claim/date';

/**
 * A column of a long list: every value is looked at, but by a plain function, for a schema that is asked half a million times
 * takes longer than all else on the way.
 */
export const column = <T>(isOne: (value: unknown) => value is T) =>
  z.custom<T[]>((values) => Array.isArray(values) && values.every(isOne));

/** The same, where a row may have none. */
export const gaps = <T>(isOne: (value: unknown) => value is T) =>
  column((value: unknown): value is T | null => value === null || isOne(value));

export const isInt = (value: unknown): value is number => Number.isSafeInteger(value);

/** One of a closed list. */
export function oneOf<T extends string>(values: readonly T[]): (value: unknown) => value is T {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value): value is T => known.has(value);
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
export const isGuid = (value: unknown): value is string => typeof value === 'string' && GUID.test(value);

/** A day as often as it stands in a row is read once. */
export function dayReader(): (value: unknown) => value is CalendarDate {
  const known = new Set<unknown>();
  return (value): value is CalendarDate => {
    if (known.has(value)) return true;
    if (typeof value !== 'string' || parseDate(value) === undefined) return false;
    known.add(value);
    return true;
  };
}
