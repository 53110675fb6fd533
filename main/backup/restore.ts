import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ChosenBackup, OpenedBackup } from '../../src/ipc/backupViews';
import { AppError } from '../appError';
import { isFileFailure, isFull } from '../fileFailure';
import type { Profile } from '../profiles/profile';
import type { ProfileService } from '../profiles/profileService';
import { openStore } from '../store/openStore';
import { rekey } from '../store/rekey';
import { repositories } from '../store/repositories';
import { digestOf, extractDatabase, readOpening, type Opening } from './container';
import { holdRestored } from './holdRestored';
import { Manifest } from './manifest';
import { keyFor, unseal } from './seal';

export interface RestoreSurroundings {
  profiles: Pick<ProfileService, 'restore'>;
  /** Lets the person choose a backup; null if they changed their mind. */
  choose: () => Promise<string | null>;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
}

/** Restoring a company from a backup that a person chose. The page never says a path: it gets a token of the file. */
export function createRestores({ profiles, choose, now }: RestoreSurroundings) {
  let chosen: { token: string; file: string } | null = null;

  const fileOf = (token: string): string => {
    if (chosen?.token !== token) throw new AppError('backup-not-chosen');
    return chosen.file;
  };

  return {
    choose: async (): Promise<ChosenBackup | null> => {
      const file = await choose();
      if (file === null) return null;
      const token = randomUUID();
      chosen = { token, file };
      return { token, name: path.basename(file), bytes: await inFile(async () => (await stat(file)).size) };
    },

    /** What a backup holds. @throws AppError `backup-passphrase-wrong`, `backup-damaged`, `backup-not-chosen`, `backup-not-read` */
    open: async (token: string, passphrase: string): Promise<OpenedBackup> => {
      const { manifest } = await openBackup(fileOf(token), passphrase);
      const { profile, madeAt, version, invoices, letters } = manifest;
      return { ...profile, madeAt, version, invoices, letters };
    },

    /**
     * Makes the company's profile of it. Nothing of it starts, is sent or answered by itself before a person has looked.
     * @throws AppError as open, `cvr-taken` with the `name` of the company that is there, `store-newer`, `keychain-…`
     */
    run: async (token: string, passphrase: string): Promise<Profile> => {
      const file = fileOf(token);
      const { opening, manifest } = await openBackup(file, passphrase);
      const profile = await profiles.restore(manifest.profile, async (database, key) => {
        await inFile(() => takeOut(file, opening, manifest, database));
        rekey(database, manifest.key, key);
        const store = openStore({ file: database, key, mode: 'existing', now });
        try {
          store.verify();
          holdRestored(repositories(store), manifest.madeAt);
        } finally {
          store.close(); // an open file would keep Windows from renaming its folder
        }
      });
      chosen = null;
      return profile;
    },
  };
}

export type Restores = ReturnType<typeof createRestores>;

async function openBackup(file: string, passphrase: string): Promise<{ opening: Opening; manifest: Manifest }> {
  const opening = await inFile(() => readOpening(file));
  const key = await keyFor(passphrase, opening.head.derivation);
  const content = unseal(opening.manifest, key, opening.open);
  const parsed = Manifest.safeParse(JSON.parse(content.toString('utf8')));
  // Whoever sealed it had the passphrase: what is strange then is of a later version of the app.
  if (!parsed.success) throw new AppError('backup-newer');
  return { opening, manifest: parsed.data };
}

/** Never stops by itself: a person waits for it. */
const unstopped = new AbortController().signal;

async function takeOut(file: string, opening: Opening, manifest: Manifest, database: string): Promise<void> {
  await extractDatabase(file, opening, database, unstopped);
  const { sha256, bytes } = await digestOf(database, 0, unstopped);
  if (sha256 !== manifest.sha256 || bytes !== manifest.bytes) throw new AppError('backup-damaged');
}

/** @throws AppError `backup-not-read`, `store-disk-full` where the file system says no */
async function inFile<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!isFileFailure(error)) throw error;
    throw new AppError(isFull(error) ? 'store-disk-full' : 'backup-not-read', {}, { cause: error });
  }
}
