import { dateInCopenhagen } from '../../src/claim/date';
import type { Composed } from '../compose';
import type { Log } from '../log/log';
import { showBadge } from './badge';
import { loginItemPossible, setLoginItem } from './loginItem';
import type { MainWindow } from './mainWindow';
import { createNotifier } from './notices/notifier';
import { sayTray } from './notices/sayTray';
import { systemNotices } from './notices/systemNotices';
import { watchPower } from './power/watchPower';
import { createTray } from './tray/tray';
import { trayState } from './tray/trayState';

export interface DesktopSurroundings extends Pick<
  Composed,
  'workforce' | 'setup' | 'wanted' | 'look' | 'everyMinute' | 'lockPage'
> {
  window: MainWindow;
  packaged: boolean;
  /** Quits as a person wishes it. */
  quit: () => void;
  log: Log;
}

/**
 * The app's life beside its window: the icon by the clock, notifications, the count on the app's icon, the start with the
 * computer and the lock of a page that was left. Must be started after `ready`. @returns how to take the icon away
 */
export function startDesktop(surroundings: DesktopSurroundings): () => void {
  const { workforce, setup, wanted, window, look, everyMinute, lockPage, packaged, quit, log } = surroundings;
  const { platform } = process;
  const today = () => dateInCopenhagen(Date.now());
  const language = () => setup.current().language;
  const doNotDisturb = () => setup.current().undisturbedOn === today();
  const keep = (change: Parameters<typeof setup.set>[0]): void => {
    setup.set(change).catch((error: unknown) => log.error('a setting could not be kept', {}, error));
  };

  const system = systemNotices(platform);
  const notifier = createNotifier({ workforce, system, time, doNotDisturb, language, lead: wanted.lead, log });
  const tray = createTray(
    {
      open: window.open,
      openCompany: (profileId) => wanted.lead({ profileId, page: null }),
      fetch: (profileId) => void workforce.runNow(profileId),
      setDoNotDisturb: (on) => keep({ undisturbedOn: on ? today() : null }),
      pause: (until) => workforce.pauseAll(until),
      quit,
    },
    platform,
  );
  const badge = () => showBadge(trayState(workforce.statuses()).count, window, language(), platform);
  const follow = (): void => {
    tray.show({ statuses: workforce.statuses(), doNotDisturb: doNotDisturb(), today: today(), language: language() });
    badge();
    if (loginItemPossible(packaged, platform)) setLoginItem(setup.opensAtLogin());
    notifier.look();
  };
  // An icon that cannot be drawn does not end the work it tells of.
  const show = (): void => {
    try {
      follow();
    } catch (error) {
      log.error('the desktop could not be told', {}, error);
    }
  };

  const lockIfLeft = watchPower({ settings: setup.current, look, lockPage, screenLocked: notifier.screenLocked, log });
  const stopFollowing = workforce.onStatus(show);
  setup.onChange(show);
  window.onOpen(badge);
  window.onClosed(() => {
    if (!setup.current().saidTray) sayTray(system, language(), window.open, () => keep({ saidTray: true }), log);
  });
  everyMinute(() => {
    lockIfLeft();
    show();
    return Promise.resolve();
  });
  show();
  return () => {
    stopFollowing();
    tray.destroy();
  };
}

/** The time of day where the person sits, `HH:MM`. */
function time(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
