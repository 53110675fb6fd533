import { app, dialog } from 'electron';
import type { Language } from '../../src/ipc/views';
import { say } from '../../src/text/say';
import type { Log } from '../log/log';
import type { MainWindow } from './mainWindow';

/** An act at Dinero takes seconds; one that takes longer is taken up at the next start. */
const LONGEST_STOP_MS = 10_000;

export interface QuitSurroundings {
  window: MainWindow;
  /** Ends all work. */
  stop: () => Promise<void>;
  /** Reminders queued or on their way, in all companies. */
  underWay: () => number;
  language: () => Language;
  log: Log;
}

export interface Quitting {
  /** Quits as a person wishes it: asks first where reminders are on their way. */
  ask: () => Promise<void>;
  begun(): boolean;
}

/**
 * Lets the act under way come to its end before the app goes; the rest is taken up at the next start.
 * The computer's shutdown and `app.quit()` ask nothing: nobody would be there to answer.
 */
export function quitCarefully({ window, stop, underWay, language, log }: QuitSurroundings): Quitting {
  let asking = false;
  let begun = false;
  let stopped = false;
  app.on('before-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    if (begun) return;
    begun = true;
    window.end();
    void Promise.race([stop(), new Promise((resolve) => setTimeout(resolve, LONGEST_STOP_MS))])
      .catch((error: unknown) => log.error('the work did not stop well', {}, error))
      .finally(() => {
        stopped = true;
        app.quit();
      });
  });

  return {
    begun: () => begun,
    ask: async () => {
      if (asking || begun) return;
      asking = true;
      try {
        if (await agreed(underWay(), language())) app.quit();
      } finally {
        asking = false;
      }
    },
  };
}

async function agreed(count: number, language: Language): Promise<boolean> {
  if (count === 0) return true;
  const stay = 0;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'Rykkerklar',
    message: say(language, 'desktop.underWay', { count }),
    detail: say(language, 'desktop.underWayDetail', { count }),
    buttons: [say(language, 'desktop.stay'), say(language, 'desktop.quit')],
    defaultId: stay,
    cancelId: stay,
    noLink: true,
  });
  return response !== stay;
}
