import { powerMonitor } from 'electron';
import type { Log } from '../../log/log';
import { leftAlone } from './autoLock';

export interface PowerSurroundings {
  settings: () => { autoLockMinutes: number; lockWithScreen: boolean };
  /** Lets the work look for what has become due: timers stand still while the computer sleeps. */
  look: () => Promise<void>;
  /** Locks the page of the company that is shown, if one is; its work goes on. */
  lockPage: () => void;
  screenLocked: (locked: boolean) => void;
  log: Log;
}

/**
 * Follows the computer's sleep and its locked screen.
 * @returns what to call each minute: locks a page that was left alone
 */
export function watchPower({ settings, look, lockPage, screenLocked, log }: PowerSurroundings): () => void {
  let locked = false;
  const lookAgain = (): void => {
    look().catch((error: unknown) => log.error('the look after a rest failed', {}, error));
  };
  const screen = (now: boolean): void => {
    if (now === locked) return;
    locked = now;
    screenLocked(locked);
    if (!locked) lookAgain();
    else if (settings().lockWithScreen) lockPage();
  };
  powerMonitor.on('resume', lookAgain);
  powerMonitor.on('unlock-screen', () => screen(false));
  powerMonitor.on('lock-screen', () => screen(true));

  return () => {
    // On Linux nobody tells Electron of a locked screen; it has to be asked.
    if (process.platform === 'linux') screen(powerMonitor.getSystemIdleState(1) === 'locked');
    if (leftAlone(powerMonitor.getSystemIdleTime(), settings().autoLockMinutes)) lockPage();
  };
}
