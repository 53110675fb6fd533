import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Language, Theme, type Settings } from '../../src/ipc/views';
import type { Log } from '../log/log';
import { accounts, type SecretStore } from '../secrets/secretStore';

const File = z.object({ language: Language.default('da'), theme: Theme.default('auto') });
type File = z.infer<typeof File>;

/** The integration's pair at Dinero. */
export const ClientPair = z.object({ clientId: z.string().min(1), clientSecret: z.string().min(1) });
export type ClientPair = z.infer<typeof ClientPair>;

/** What holds for the installation and not for one company: language, theme, and the integration's pair (in the keychain). */
export interface Installation {
  settings(): Promise<Settings>;
  set(change: Partial<File>): Promise<Settings>;
  client(): Promise<ClientPair | null>;
  setClient(client: ClientPair | null): Promise<Settings>;
}

/** @param builtIn the pair a build carries, used until a person enters one */
export function installation(folder: string, secrets: SecretStore, builtIn: ClientPair | null, log: Log): Installation {
  const file = path.join(folder, 'settings.json');
  let current = read(file, log);

  const client = async (): Promise<ClientPair | null> => {
    const stored = await secrets.get(accounts.installationClient);
    return stored === null ? builtIn : ClientPair.parse(JSON.parse(stored));
  };
  const settings = async (): Promise<Settings> => ({ ...current, clientId: (await client())?.clientId ?? null });

  return {
    settings,
    client,
    set: (change) => {
      current = { ...current, ...change };
      const partial = `${file}.new`;
      writeFileSync(partial, JSON.stringify(current, null, 2));
      renameSync(partial, file);
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
