import { Notification } from 'electron';
import type { NoticePort } from './noticePort';

/** Electron shows a notification with one click and no buttons on Linux. */
const WITH_BUTTONS: readonly NodeJS.Platform[] = ['darwin', 'win32'];

/** Electron's notifications. Each is held here while it is shown: one that is collected as garbage hears no click. */
export function systemNotices(platform: NodeJS.Platform): NoticePort {
  const held = new Set<Notification>();
  const buttons = WITH_BUTTONS.includes(platform);

  return {
    supported: () => Notification.isSupported(),
    show: ({ buttons: labels, ...notice }, events) => {
      const notification = new Notification({
        ...notice,
        actions: buttons ? labels.map((text) => ({ type: 'button' as const, text })) : [],
      });
      held.add(notification);
      notification.on('show', events.shown);
      notification.on('click', events.clicked);
      notification.on('action', (details, index) => events.pressed(buttonOf(details, index)));
      notification.on('failed', (_event, why) => {
        held.delete(notification);
        events.failed(why);
      });
      notification.on('close', () => {
        held.delete(notification);
        events.closed();
      });
      notification.show();
      return { close: () => notification.close() };
    },
  };
}

/** Electron 33 gives the button beside the event, today's within it. */
const buttonOf = (details: { actionIndex?: number }, index: number): number => details.actionIndex ?? index;
