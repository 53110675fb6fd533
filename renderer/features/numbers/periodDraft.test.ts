import { describe, expect, it } from 'vitest';
import { readPeriod } from './periodDraft';

describe('a period from one day to another', () => {
  it.each([
    ['1.11.2026', '30.11.2026', { from: '2026-11-01', to: '2026-11-30' }, false],
    ['1.11.26', '2026-11-01', { from: '2026-11-01', to: '2026-11-01' }, false],
    ['2.11.2026', '1.11.2026', null, true],
    ['31.11.2026', '1.12.2026', null, false],
    ['', '1.12.2026', null, false],
    ['1.12.2026', 'i dag', null, false],
  ])('%j to %j is %j', (from, to, days, reversed) => {
    expect(readPeriod({ from, to })).toMatchObject({ days, reversed });
  });
});
