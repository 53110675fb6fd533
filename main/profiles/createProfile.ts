import { randomBytes, randomUUID } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../appError';
import { parseCvr } from '../../src/profile/cvr';
import { accounts } from '../secrets/secretStore';
import { accessRepository } from '../store/access';
import { openStore } from '../store/openStore';
import type { Workshop } from './workshop';
import { isLongEnough, makeVerifier } from './password';
import type { Profile } from './profile';
import { readProfile, writeProfile } from './profileFolder';
import { deleteSecrets } from './profileSecrets';

export interface NewProfile {
  name: string;
  /** As typed. */
  cvr: string;
  password: string;
}

/** Puts a database of that key where the profile in the making has its own. */
export type FillDatabase = (file: string, key: string) => Promise<void>;

/**
 * Makes a new company's profile.
 * @throws AppError `password-short`, and as makeProfile
 */
export async function createProfile(shop: Workshop, { password, ...head }: NewProfile): Promise<Profile> {
  if (!isLongEnough(password)) throw new AppError('password-short');
  return makeProfile(shop, head, (file, key) => makeDatabase(shop, file, key, password));
}

/**
 * Makes a profile: first its key in the keychain, then all else in a folder that becomes a profile only when it is
 * whole. After a failure nothing of it is left.
 * @throws AppError `name-missing`, `cvr-invalid`, `cvr-taken` with the `name` of the other, `keychain-…`, and what `fill` throws
 */
export async function makeProfile(
  shop: Workshop,
  head: Pick<NewProfile, 'name' | 'cvr'>,
  fill: FillDatabase,
): Promise<Profile> {
  const { folders, secrets } = shop;
  const profile = await checked(shop, head);
  try {
    const key = randomBytes(32).toString('hex');
    await secrets.set(accounts.databaseKey(profile.id), key);
    await writeProfile(folders.creating(profile.id), profile);
    await fill(path.join(folders.creating(profile.id), path.basename(folders.database(profile.id))), key);
    await rename(folders.creating(profile.id), folders.folder(profile.id));
    return profile;
  } catch (error) {
    await undo(shop, profile.id, error);
    throw error;
  }
}

async function checked({ folders, now }: Workshop, { name, cvr }: Pick<NewProfile, 'name' | 'cvr'>): Promise<Profile> {
  const trimmed = name.trim();
  const digits = parseCvr(cvr);
  if (trimmed === '') throw new AppError('name-missing');
  if (digits === undefined) throw new AppError('cvr-invalid');
  for (const id of folders.ids()) {
    // One whose head cannot be read has no number that could be taken.
    const other = await readProfile(folders, id).catch((error: unknown) => {
      if (error instanceof AppError) return null;
      throw error;
    });
    if (other?.cvr === digits) throw new AppError('cvr-taken', { name: other.name });
  }
  return { format: 1, id: randomUUID(), name: trimmed, cvr: digits, createdAt: new Date(now()).toISOString() };
}

async function makeDatabase({ now, cost }: Workshop, file: string, key: string, password: string): Promise<void> {
  const verifier = await makeVerifier(password, cost);
  const store = openStore({ file, key, mode: 'create', now });
  try {
    accessRepository(store).setVerifier(verifier);
  } finally {
    store.close(); // an open file would keep Windows from renaming its folder
  }
}

/** What cannot be undone now is cleared up at the next start, by the name of its folder. */
async function undo({ folders, secrets }: Workshop, id: string, reason: unknown): Promise<void> {
  const results = await Promise.allSettled([
    deleteSecrets(secrets, id),
    rm(folders.creating(id), { recursive: true, force: true }),
  ]);
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  if (failures.length === 0) return;
  const all = new AggregateError([reason, ...failures], 'not all could be undone');
  throw reason instanceof AppError ? new AppError(reason.code, reason.params, { cause: all }) : all;
}
