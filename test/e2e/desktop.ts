import { Bus } from './desktop/bus';
import { NOTIFICATIONS, NotificationServer } from './desktop/notifications';
import { Tray, WATCHER } from './desktop/tray';

/** The desktop's side of notifications and tray icons, on the test session's own message bus. */
export interface Desktop {
  notifications: NotificationServer;
  tray: Tray;
  stop(): void;
}

/**
 * Takes the desktop's names on the bus. Must be there before the app starts: programs ask once what the desktop can do.
 * @throws Error when another desktop runs on this bus
 */
export async function startDesktop(capabilities = ['actions', 'body', 'persistence']): Promise<Desktop> {
  const bus = await Bus.own([NOTIFICATIONS, WATCHER]);
  const notifications = new NotificationServer(bus, capabilities);
  const tray = new Tray(bus);
  bus.answerWith((call) => notifications.handle(call) ?? tray.handle(call));
  return {
    notifications,
    tray,
    stop: () => {
      bus.stop();
    },
  };
}
