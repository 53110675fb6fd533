import { describe, expect, it } from 'vitest';
import { reachable, type Step } from './steps';

describe('the step of the first day that is shown', () => {
  it.each<[Step, boolean, Step]>([
    [2, false, 2],
    [3, false, 3],
    [4, false, 3],
    [5, false, 3],
    [5, true, 5],
    [2, true, 2],
  ])('is, having come to %i and connected: %s, number %i', (step, connected, is) => {
    expect(reachable(step, connected)).toBe(is);
  });
});
