import { describe, expect, it } from 'vitest';
import { durationOf } from './duration';

const START = '2026-11-23T06:23:00.000Z';

describe('how long a run took', () => {
  it.each([
    ['2026-11-23T06:23:00.400Z', { unit: 'less' }],
    ['2026-11-23T06:23:12.600Z', { unit: 'seconds', count: 13 }],
    ['2026-11-23T06:24:59.000Z', { unit: 'seconds', count: 119 }],
    ['2026-11-23T06:26:10.000Z', { unit: 'minutes', count: 3 }],
    ['2026-11-23T06:22:00.000Z', { unit: 'less' }],
  ])('up to %s is %j', (end, expected) => {
    expect(durationOf(START, end)).toEqual(expected);
  });

  it('is not known while it runs', () => {
    expect([durationOf(START, null), durationOf(START, 'x')]).toEqual([null, null]);
  });
});
