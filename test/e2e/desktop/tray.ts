import { z } from 'zod';
import { UnwrappedRecord, variant, type Answer, type Bus, type Call } from './bus';

export const WATCHER = 'org.kde.StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';
const MENU = 'com.canonical.dbusmenu';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** An entry of a tray icon's menu. */
export interface MenuEntry {
  id: number;
  label: string;
  separator: boolean;
  enabled: boolean;
  /** undefined: the entry has no tick. */
  checked: boolean | undefined;
  children: MenuEntry[];
}

const Node: z.ZodType<MenuEntry> = z
  .tuple([z.number(), UnwrappedRecord, z.array(z.object({ value: z.lazy(() => Node) }))])
  .transform(([id, about, children]) => ({
    id,
    // an underscore marks the letter of the keyboard
    label: z.string().default('').parse(about['label']).replaceAll('_', ''),
    separator: about['type'] === 'separator',
    enabled: about['enabled'] !== false,
    checked: 'toggle-state' in about ? about['toggle-state'] === 1 : undefined,
    children: children.map(({ value }) => value),
  }));
const Layout = z.tuple([z.number(), Node]).transform(([, root]) => root.children);

/** The part of a desktop that shows tray icons: knows which there are, reads their menus and chooses from them. */
export class Tray {
  private readonly icons: { service: string; path: string }[] = [];

  constructor(private readonly bus: Bus) {}

  handle({ path, member, sender, body, interface: of }: Call): Answer {
    if (path !== '/StatusNotifierWatcher') return undefined;
    if (of === PROPERTIES) return this.properties(member, body);
    if (member === 'RegisterStatusNotifierHost') return [''];
    if (member !== 'RegisterStatusNotifierItem') return undefined;
    const [name] = z.tuple([z.string()]).parse(body);
    // either the path of the icon at the caller, or a service with the icon at the usual path
    this.icons.push(
      name.startsWith('/') ? { service: sender, path: name } : { service: name, path: '/StatusNotifierItem' },
    );
    return [''];
  }

  /** How many icons programs have put up so far. */
  get count(): number {
    return this.icons.length;
  }

  /** What an icon says of itself: Title, ToolTip, IconName, Status … */
  async about(): Promise<Record<string, unknown>> {
    const answer = await this.bus.call({ ...this.icon(), interface: PROPERTIES }, 'GetAll', 's', [ITEM]);
    return z.tuple([UnwrappedRecord]).parse(answer)[0];
  }

  /** A click on the icon. */
  async activate(): Promise<void> {
    await this.bus.call({ ...this.icon(), interface: ITEM }, 'Activate', 'ii', [0, 0]);
  }

  /** The menu as it would open now. */
  async menu(): Promise<MenuEntry[]> {
    return Layout.parse(await this.bus.call(await this.menuAddress(), 'GetLayout', 'iias', [0, -1, []]));
  }

  /**
   * Chooses an entry, a label for each level of the menu.
   * @throws Error naming what the menu has instead
   */
  async choose(...labels: readonly string[]): Promise<void> {
    let level = await this.menu();
    let chosen: MenuEntry | undefined;
    for (const label of labels) {
      chosen = level.find((entry) => entry.label === label);
      if (!chosen) throw new Error(`no entry ${label}, only ${level.map((entry) => entry.label).join(', ')}`);
      level = chosen.children;
    }
    if (!chosen) throw new Error('no label was given');
    const address = await this.menuAddress();
    await this.bus.call(address, 'Event', 'isvu', [chosen.id, 'clicked', variant('i', 0), 0]);
  }

  private properties(member: string, body: unknown): Answer {
    const all: Record<string, unknown> = {
      IsStatusNotifierHostRegistered: variant('b', true),
      ProtocolVersion: variant('i', 0),
      RegisteredStatusNotifierItems: variant(
        'as',
        this.icons.map(({ service, path }) => service + path),
      ),
    };
    if (member !== 'Get') return ['a{sv}', all];
    return ['v', all[z.tuple([z.string(), z.string()]).parse(body)[1]]];
  }

  private async menuAddress(): Promise<{ service: string; path: string; interface: string }> {
    const path = z.string().parse((await this.about())['Menu']);
    return { service: this.icon().service, path, interface: MENU };
  }

  /** The newest icon: an app that is started again puts up another. */
  private icon(): { service: string; path: string } {
    const icon = this.icons.at(-1);
    if (!icon) throw new Error('no program has put up a tray icon');
    return icon;
  }
}
