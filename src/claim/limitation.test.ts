import { describe, expect, it } from 'vitest';
import { date } from './date';
import { danishLaw } from './figures/danishLaw';
import { limitationOf } from './limitation';

describe('limitation', () => {
  it.each([
    ['2025-07-14', null],
    ['2025-07-15', 'limitation-near'],
    ['2025-11-14', 'limitation-near'],
    ['2025-11-15', 'limitation-close'],
    ['2026-01-15', 'limitation-close'],
    ['2026-01-16', 'limitation-passed'],
  ])('of a claim due 15 January 2023 as of %s: %s', (asOf, warning) => {
    const limitation = limitationOf(date('2023-01-15'), date(asOf), danishLaw);
    expect([limitation.expires, limitation.warning?.code ?? null]).toEqual(['2026-01-15', warning]);
  });

  it('of a claim due on a leap day expires on the last of February', () => {
    expect(limitationOf(date('2024-02-29'), date('2024-03-01'), danishLaw).expires).toBe('2027-02-28');
  });
});
