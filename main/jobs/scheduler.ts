import schedule from 'node-schedule';
import type { Log } from '../log/log';

export interface Scheduler {
  /** Calls `look` once a minute. What is due is found in rows; the timer only says "look". */
  everyMinute: (look: () => Promise<void>) => void;
  stop(): Promise<void>;
}

/** A look that takes longer than a minute is not started twice. */
export function scheduler(log: Log): Scheduler {
  return {
    everyMinute: (look) => {
      let looking = false;
      schedule.scheduleJob('0 * * * * *', () => {
        if (looking) return;
        looking = true;
        look()
          .catch((error: unknown) => log.error('the look of the minute failed', { error: String(error) }))
          .finally(() => (looking = false));
      });
    },
    stop: () => schedule.gracefulShutdown(),
  };
}
