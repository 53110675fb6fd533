import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VirtualTime } from '../../test/fakes/virtualTime';
import type { Urgency } from './company';
import { CallLimiter, type LimiterOptions } from './limiter';

interface Wish {
  at: number;
  urgency: Urgency;
}

/** Plays the wishes against a limiter; returns when each of them started, in their order. */
async function play(wishes: Wish[], options: LimiterOptions, until: number): Promise<(number | undefined)[]> {
  const time = new VirtualTime();
  const limiter = new CallLimiter({ ...options, clock: time.now, sleep: time.sleep });
  const starts = new Array<number | undefined>(wishes.length).fill(undefined);
  const inOrder = wishes.map((wish, place) => ({ ...wish, place })).sort((a, b) => a.at - b.at);
  for (const { at, urgency, place } of inOrder) {
    await time.moveTo(at);
    void limiter.slot(urgency).then(() => (starts[place] = time.now()));
  }
  await time.moveTo(until);
  return starts;
}

const urgency = fc.constantFrom<Urgency>('person', 'background');
const times = (count: number, at: number, wanted: Urgency): Wish[] =>
  Array.from({ length: count }, () => ({ at, urgency: wanted }));

describe('the limit of calls', () => {
  it('never lets more calls start than allowed within any sixty seconds, and leaves none behind', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.integer({ min: 0, max: 200_000 }), urgency }), { maxLength: 120 }),
        fc.constantFrom(1, 3, 10, 50),
        async (wishes, limit) => {
          const starts = await play(wishes, { limit }, 120 * 60_001 + 400_000);
          const sorted = starts.map((start) => start ?? NaN).sort((a, b) => a - b);
          expect(sorted).not.toContain(NaN);
          // The call that comes `limit` calls after another one starts more than a minute after it.
          for (const [place, start] of sorted.entries()) {
            const before = sorted[place - limit];
            if (before !== undefined) expect(start - before).toBeGreaterThan(60_000);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is fifty a minute unless said otherwise', async () => {
    const starts = await play(times(51, 0, 'person'), {}, 70_000);
    expect(starts.filter((start) => start === 0)).toHaveLength(50);
    expect(starts[50]).toBe(60_001);
  });

  it('keeps starts for a person while the background is busy', async () => {
    const starts = await play([...times(200, 0, 'background'), ...times(20, 1000, 'person')], { limit: 50 }, 30_000);
    expect(starts.slice(200)).toEqual(times(20, 1000, 'person').map(({ at }) => at));
    expect(starts.slice(0, 200).filter((start) => start !== undefined)).toHaveLength(30);
  });

  it('lets a person go before the background calls that came earlier', async () => {
    const wishes = [...times(4, 0, 'person'), ...times(3, 1, 'background'), ...times(2, 2, 'person')];
    const starts = await play(wishes, { limit: 4, reserved: 0 }, 60_001);
    expect(starts.slice(7)).toEqual([60_001, 60_001]);
    expect(starts.slice(4, 7)).toEqual([60_001, 60_001, undefined]);
  });

  it('does not starve the background, however many persons ask', async () => {
    const crowd = Array.from({ length: 600 }, (_, n) => ({ at: n * 1000, urgency: 'person' as const }));
    const wishes = [{ at: 500, urgency: 'background' as const }, ...times(10, 0, 'person'), ...crowd];
    const starts = await play(wishes, { limit: 10, patience: 120_000 }, 600_000);
    expect(starts[0]).toBeGreaterThanOrEqual(120_500);
    expect(starts[0]).toBeLessThanOrEqual(120_500 + 60_001);
  });

  it('holds every call through a pause', async () => {
    const time = new VirtualTime();
    const limiter = new CallLimiter({ clock: time.now, sleep: time.sleep });
    limiter.pause(30_000);
    limiter.pause(10_000);
    let started = NaN;
    void limiter.slot('person').then(() => (started = time.now()));
    await time.moveTo(29_999);
    expect(started).toBeNaN();
    expect(limiter.pausedFor()).toBe(1);
    await time.moveTo(30_000);
    expect(started).toBe(30_000);
    expect(limiter.pausedFor()).toBe(0);
  });

  it('refuses a limit that lets nothing through', () => {
    expect(() => new CallLimiter({ limit: 0 })).toThrow(RangeError);
  });
});
