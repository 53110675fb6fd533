import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VirtualTime } from '../../test/fakes/virtualTime';
import { AppError } from '../appError';
import { Passing, retrying } from './retry';

const down = new AppError('dinero-down');
const failing = (times: number, waitMs: number | null = null) => {
  const task = { tries: 0, run: (): Promise<string> => Promise.reject(new Passing(down, waitMs)) };
  const run = (): Promise<string> => {
    task.tries += 1;
    return task.tries > times ? Promise.resolve('done') : Promise.reject(new Passing(down, waitMs));
  };
  return Object.assign(task, { run });
};

describe('trying again', () => {
  it('ends with the first success', async () => {
    const time = new VirtualTime();
    const task = failing(2);
    await expect(retrying(task.run, { attempts: 5, longestWait: 60_000 }, time.skip)).resolves.toBe('done');
    expect(task.tries).toBe(3);
  });

  it('tries exactly so often and then passes on what went wrong', async () => {
    const time = new VirtualTime();
    const task = failing(Infinity);
    await expect(retrying(task.run, { attempts: 5, longestWait: 60_000 }, time.skip)).rejects.toBe(down);
    expect(task.tries).toBe(5);
  });

  it('waits about twice as long each time, whatever chance says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (chance) => {
        const time = new VirtualTime();
        const run = retrying(failing(4).run, { attempts: 5, longestWait: 60_000 }, time.skip, () => chance);
        await expect(run).resolves.toBe('done');
        for (const [place, wait] of time.slept.entries()) {
          expect(wait).toBeGreaterThanOrEqual(250 * 2 ** place);
          expect(wait).toBeLessThanOrEqual(500 * 2 ** place);
        }
        expect(time.slept).toHaveLength(4);
      }),
    );
  });

  it('never waits less than the server asks for', async () => {
    const time = new VirtualTime();
    await retrying(failing(1, 7000).run, { attempts: 2, longestWait: 60_000 }, time.skip);
    expect(time.slept).toEqual([7000]);
  });

  it('gives up at once where the wait would be too long', async () => {
    const time = new VirtualTime();
    const task = failing(1, 60_000);
    await expect(retrying(task.run, { attempts: 3, longestWait: 10_000 }, time.skip)).rejects.toBe(down);
    expect([task.tries, time.slept]).toEqual([1, []]);
  });

  it('does not repeat what will not pass', async () => {
    let tries = 0;
    const refuse = (): Promise<never> => {
      tries += 1;
      return Promise.reject(new AppError('dinero-no-pro'));
    };
    await expect(retrying(refuse, { attempts: 5, longestWait: 60_000 }, new VirtualTime().skip)).rejects.toMatchObject({
      code: 'dinero-no-pro',
    });
    expect(tries).toBe(1);
  });
});
