import { AppError } from '../appError';
import type { ErrorCode } from '../../src/ipc/errors';
import type { ProfileEntry } from '../../src/ipc/views';
import { accounts, type SecretStore } from '../secrets/secretStore';
import { openStore, probeStore } from '../store/openStore';
import type { Store } from '../store/store';
import { createProfile, makeProfile, type FillDatabase, type NewProfile } from './createProfile';
import { passGate } from './gate';
import { oneAtATime } from './oneAtATime';
import { STRONG, type Cost } from './password';
import type { Profile } from './profile';
import { profileFolders, readProfile } from './profileFolder';
import { finishUnfinished, removeProfile } from './removeProfile';

export interface ProfileServiceOptions {
  /** Absolute path of the folder of profiles. */
  root: string;
  secrets: SecretStore;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
  /** What a try of a new password costs; weaker only in tests. */
  cost?: Cost;
}

export interface OpenProfile {
  profile: Profile;
  store: Store;
}

/** Where nothing can be read any more there is no password to check, and nothing left to protect by one. */
const BEYOND_PASSWORD: readonly ErrorCode[] = [
  'store-missing',
  'store-key-missing',
  'store-key-wrong',
  'store-damaged',
];

/**
 * The profiles of this installation. It owns their stores: each is opened once, shared by the page and by what runs
 * in the background, and closed here.
 */
export function profileService({ root, secrets, now, cost = STRONG }: ProfileServiceOptions) {
  const folders = profileFolders(root);
  const stores = new Map<string, Store>();
  // Two creations of the same company must not both find its number free, nor two openings both open.
  const alone = oneAtATime();
  const keyOf = (id: string): Promise<string | null> => secrets.get(accounts.databaseKey(id));

  async function open(id: string): Promise<OpenProfile> {
    const profile = await readProfile(folders, id);
    const there = stores.get(id);
    if (there?.isOpen) return { profile, store: there };
    const store = openStore({ file: folders.database(id), key: await keyOf(id), mode: 'existing', now });
    stores.set(id, store);
    return { profile, store };
  }

  function close(id: string): void {
    stores.get(id)?.close();
    stores.delete(id);
  }

  async function entry(id: string, key: typeof keyOf): Promise<ProfileEntry> {
    let head = { id, name: '', cvr: '' };
    try {
      const { name, cvr } = await readProfile(folders, id);
      head = { id, name, cvr };
      if (!stores.get(id)?.isOpen) probeStore(folders.database(id), await key(id));
      return { ...head, problem: null };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ...head, problem: error.code };
    }
  }

  return {
    /** Every profile by name, also one that cannot be used: with the code of what is wrong, and without a name if need be. */
    list: () =>
      alone(async () => {
        const entries: ProfileEntry[] = [];
        const key = askedOnceIfBroken(keyOf);
        for (const id of folders.ids()) entries.push(await entry(id, key));
        return entries.sort((a, b) => a.name.localeCompare(b.name, 'da'));
      }),

    /** Makes a profile and opens it; throws as createProfile does. */
    create: (wish: NewProfile): Promise<OpenProfile> =>
      alone(async () => open((await createProfile({ folders, secrets, now, cost }, wish)).id)),

    /** Makes a profile of a database that is there already; throws as makeProfile does. */
    restore: (head: Pick<NewProfile, 'name' | 'cvr'>, fill: FillDatabase): Promise<Profile> =>
      alone(() => makeProfile({ folders, secrets, now, cost }, head, fill)),

    /**
     * Opens a profile for the page.
     * @throws AppError `profile-missing`, `profile-damaged`, `password-wrong`, `password-wait` with `seconds`,
     *   `keychain-…`, `store-…`
     */
    async unlock(id: string, password: string): Promise<OpenProfile> {
      const opened = await alone(() => open(id));
      await passGate(opened.store, password);
      return opened;
    },

    /** Opens a profile for work without a person: the login to the system has opened the keychain. Throws as unlock. */
    openInBackground: (id: string): Promise<OpenProfile> => alone(() => open(id)),

    /** Closes a profile's store; what still uses it must have ended. */
    close,
    closeAll: (): void => [...stores.keys()].forEach(close),

    /**
     * Deletes a profile for good: its folder, backups and secrets. Where its database cannot be read any more, the name
     * alone is asked for, or its number would be taken for ever.
     * @param stopWork called when the person has been let through and before anything is deleted
     * @throws AppError `name-mismatch`, and as unlock
     */
    async remove(id: string, password: string, name: string, stopWork?: () => Promise<void>): Promise<void> {
      const profile = await readProfile(folders, id);
      if (name !== profile.name) throw new AppError('name-mismatch');
      try {
        await passGate((await alone(() => open(id))).store, password);
      } catch (error) {
        if (!(error instanceof AppError && BEYOND_PASSWORD.includes(error.code))) throw error;
      }
      await stopWork?.();
      await alone(() => {
        close(id);
        return removeProfile(folders, secrets, id);
      });
    },

    /** To be called at the start, before anything is opened. */
    finishUnfinished: () => alone(() => finishUnfinished(folders, secrets)),
  };
}

/** A keychain that does not answer is not waited for once per profile. */
function askedOnceIfBroken<T>(ask: (id: string) => Promise<T>): (id: string) => Promise<T> {
  let broken: Promise<T> | undefined;
  return async (id) => {
    if (broken) return broken;
    const answer = ask(id);
    answer.catch(() => {
      broken = answer;
    });
    return answer;
  };
}

export type ProfileService = ReturnType<typeof profileService>;
