import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retryAfter';

const now = Date.parse('2026-11-23T08:00:00Z');

describe('the Retry-After header', () => {
  it.each([
    ['30', 30_000],
    [' 0 ', 0],
    ['86400', 3_600_000],
    ['Mon, 23 Nov 2026 08:00:45 GMT', 45_000],
    ['Mon, 23 Nov 2026 07:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%j means %j milliseconds', (header, wait) => {
    expect(retryAfterMs(header, now)).toBe(wait);
  });
});
