import { z } from 'zod';
import { UnwrappedRecord, type Answer, type Bus, type Call } from './bus';

const PATH = '/org/freedesktop/Notifications';
export const NOTIFICATIONS = 'org.freedesktop.Notifications';

/** Why a notification went away, in the standard's numbers. */
const closedBy = { person: 2, app: 3 } as const;

const NotifyBody = z
  .tuple([z.string(), z.number(), z.string(), z.string(), z.string(), z.array(z.string()), UnwrappedRecord, z.number()])
  .transform(([app, replaces, icon, title, body, actions, hints, expireMs]) => ({
    ...{ app, replaces, icon, title, body, hints, expireMs },
    /** Key and label by turns, as sent. */
    actions,
  }));

/** A notification as the app has sent it. */
export type Sent = z.infer<typeof NotifyBody> & { id: number };

/** The desktop's notification server: records what is sent, and does what a person does to a notification. */
export class NotificationServer {
  /** In order; one that replaces an earlier one carries its id. */
  readonly sent: Sent[] = [];
  /** Ids that the app took back. */
  readonly withdrawn: number[] = [];
  private lastId = 0;

  /** @param capabilities what the server says it can do; programs ask once, at their start */
  constructor(
    private readonly bus: Bus,
    private readonly capabilities: readonly string[],
  ) {}

  handle({ path, member, body }: Call): Answer {
    if (path !== PATH) return undefined;
    switch (member) {
      case 'GetServerInformation':
        return ['ssss', 'test desktop', 'test', '1', '1.2'];
      case 'GetCapabilities':
        return ['as', this.capabilities];
      case 'Notify':
        return ['u', this.record(NotifyBody.parse(body))];
      case 'CloseNotification': {
        const [id] = z.tuple([z.number()]).parse(body);
        this.withdrawn.push(id);
        this.closed(id, closedBy.app);
        return [''];
      }
      default:
        return undefined;
    }
  }

  /** A click on the notification itself (`default`) or on one of its buttons. */
  press(id: number, action = 'default'): void {
    this.bus.emit(PATH, NOTIFICATIONS, 'ActionInvoked', 'us', [id, action]);
    this.closed(id, closedBy.person);
  }

  /** A person waves the notification away. */
  dismiss(id: number): void {
    this.closed(id, closedBy.person);
  }

  private record(notification: Omit<Sent, 'id'>): number {
    const id = notification.replaces || ++this.lastId;
    this.sent.push({ ...notification, id });
    return id;
  }

  private closed(id: number, reason: number): void {
    this.bus.emit(PATH, NOTIFICATIONS, 'NotificationClosed', 'uu', [id, reason]);
  }
}
