import { describe, expect, it } from 'vitest';
import { guid } from '../../test/fakes/samples';
import { column, dayReader, gaps, isGuid, isInt, oneOf } from './column';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('a column', () => {
  it('is refused for a single value that does not belong', () => {
    const days = dayReader();
    expect(takes(column(days), ['2026-11-23', '2026-11-23'])).toBe(true);
    expect(takes(column(days), ['2026-11-23', '2026-02-30'])).toBe(false);
    expect(takes(column(isInt), [1, 2, 1.5])).toBe(false);
    expect(takes(column(oneOf(['a', 'b'])), ['a', 'toString'])).toBe(false);
    expect(takes(column(isGuid), [guid(1, 1), `${guid(1, 2)}0`])).toBe(false);
    expect(takes(column(isInt), 'none')).toBe(false);
  });

  it('has gaps only where they are allowed', () => {
    expect(takes(gaps(isInt), [1, null])).toBe(true);
    expect(takes(column(isInt), [1, null])).toBe(false);
    expect(takes(gaps(isInt), [1, undefined])).toBe(false);
  });
});
