import { oneAtATime } from '../../profiles/oneAtATime';
import type { Press } from './press';
import { openPressWindow, type PressWindow } from './pressWindow';

/** A page that takes longer has gone wrong. */
const LONGEST_JOB_MS = 30_000;
/** Long enough for the letters of a batch to share a window, short enough not to keep its memory. */
const IDLE_MS = 10_000;

/** Prints in a hidden window: one for all, one paper at a time, closed when nothing is to be printed. */
export function createPress(): Press {
  const inTurn = oneAtATime();
  let window: PressWindow | undefined;
  let idle: NodeJS.Timeout | undefined;

  const close = () => {
    window?.close();
    window = undefined;
  };

  const job = <Result>(work: (open: PressWindow) => Promise<Result>): Promise<Result> =>
    inTurn(async () => {
      clearTimeout(idle);
      if (window?.isGone() === true) close();
      window ??= openPressWindow();
      const bad = trouble(window);
      try {
        return await Promise.race([work(window), bad.comes]);
      } catch (error) {
        bad.end();
        close(); // the next job gets a window that works
        throw error;
      } finally {
        bad.end();
        idle = setTimeout(close, IDLE_MS);
      }
    });

  // loaded with the first paper, so that the app starts without React
  const works = () => import('./works');
  return {
    letter: (letter) => job(async (open) => (await works()).printLetter(open, letter)),
    document: (document) => job(async (open) => (await works()).printDocument(open, document)),
    pictures: (letter) => job(async (open) => (await works()).photographLetter(open, letter)),
  };
}

/** Rejects when a job takes too long or loses its window. `end` must be called when the job has ended. */
function trouble(window: PressWindow): { comes: Promise<never>; end: () => void } {
  let end = (): void => undefined;
  const comes = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('printing took too long')), LONGEST_JOB_MS);
    window.whenGone(reject);
    end = () => {
      clearTimeout(timer);
      window.whenGone(null);
    };
  });
  return { comes, end };
}
