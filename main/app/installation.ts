import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Contrast, Day, Language, Settings, Theme } from '../../src/ipc/views';
import type { Log } from '../log/log';
import { accounts, type SecretStore } from '../secrets/secretStore';
import { WindowPlace } from './windowPlace';

const File = z.object({
  language: Language.default('da'),
  theme: Theme.default('auto'),
  contrast: Contrast.default('auto'),
  zoom: Settings.shape.zoom.default(1),
  /** Null until the window has been closed for the first time. */
  window: WindowPlace.nullable().default(null),
  /** Null while nobody has decided. */
  openAtLogin: z.boolean().nullable().default(null),
  autoLockMinutes: Settings.shape.autoLockMinutes.default(15),
  lockWithScreen: z.boolean().default(true),
  /** Whether it has been said that the app goes on without its window. */
  saidTray: z.boolean().default(false),
  /** The day on which the person wants no notifications. */
  undisturbedOn: Day.nullable().default(null),
});
type File = z.infer<typeof File>;
type Change = { [Name in keyof File]?: File[Name] | undefined };

/** The integration's pair at Dinero. */
export const ClientPair = z.object({ clientId: z.string().min(1), clientSecret: z.string().min(1) });
export type ClientPair = z.infer<typeof ClientPair>;

/** What holds for the installation and not for one company: how the app behaves, and the integration's pair (in the keychain). */
export interface Installation {
  /** As it lies in the file. */
  current: () => File;
  /** Whether the app starts with the computer: as the person has decided, else once there is a company. */
  opensAtLogin: () => boolean;
  settings(): Promise<Settings>;
  /** What is undefined stays. */
  set(change: Change): Promise<Settings>;
  /** Calls the listener after each change. */
  onChange(listener: () => void): void;
  client(): Promise<ClientPair | null>;
  setClient(client: ClientPair | null): Promise<Settings>;
}

export interface InstallationOptions {
  folder: string;
  secrets: SecretStore;
  /** The pair a build carries, used until a person enters one. */
  builtIn: ClientPair | null;
  /** Whether this system lets the app start with the computer. */
  openAtLoginPossible: boolean;
  /** Whether there is a company to work for. */
  hasCompany: () => boolean;
  log: Log;
}

export function installation(options: InstallationOptions): Installation {
  const { folder, secrets, builtIn, openAtLoginPossible, hasCompany, log } = options;
  const file = path.join(folder, 'settings.json');
  let current = read(file, log);
  const listeners: (() => void)[] = [];

  const client = async (): Promise<ClientPair | null> => {
    const stored = await secrets.get(accounts.installationClient);
    return stored === null ? builtIn : ClientPair.parse(JSON.parse(stored));
  };
  const opensAtLogin = (): boolean => current.openAtLogin ?? hasCompany();
  const settings = async (): Promise<Settings> => ({
    language: current.language,
    theme: current.theme,
    contrast: current.contrast,
    zoom: current.zoom,
    clientId: (await client())?.clientId ?? null,
    openAtLogin: openAtLoginPossible && opensAtLogin(),
    openAtLoginPossible,
    autoLockMinutes: current.autoLockMinutes,
    lockWithScreen: current.lockWithScreen,
  });

  return {
    current: () => current,
    opensAtLogin,
    settings,
    client,
    onChange: (listener) => {
      listeners.push(listener);
    },
    set: (change) => {
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      current = File.parse({ ...current, ...Object.fromEntries(given) });
      const partial = `${file}.new`;
      writeFileSync(partial, JSON.stringify(current, null, 2));
      renameSync(partial, file);
      for (const listener of listeners) listener();
      return settings();
    },
    setClient: async (pair) => {
      if (pair === null) await secrets.delete(accounts.installationClient);
      else await secrets.set(accounts.installationClient, JSON.stringify(pair));
      return settings();
    },
  };
}

/** A damaged file is put aside, not overwritten, and the app starts as on the first day. */
function read(file: string, log: Log): File {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return File.parse({});
    throw error;
  }
  try {
    return File.parse(JSON.parse(text));
  } catch {
    renameSync(file, `${file}.damaged`);
    log.warn('the settings could not be read; put aside', { file: 'settings.json.damaged' });
    return File.parse({});
  }
}
