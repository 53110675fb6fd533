import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { backupName, beyond } from '../../src/backup/fileName';
import type { Company } from '../jobs/company';
import { AppError } from '../appError';
import { isFileFailure, isFull } from '../fileFailure';
import { digestOf, headBytes, readOpening, writeBackup } from './container';
import type { Manifest } from './manifest';
import { seal, type SealingKey } from './seal';

/** What a backup is made with. */
export interface Making {
  folder: string;
  /** The database's own key. */
  key: string;
  sealing: SealingKey;
  version: string;
  signal: AbortSignal;
}

/** A nonce and a tag of AES-256-GCM beside the content. */
const SEALED_MORE = 28;

/**
 * Copies a company's database into the folder while work goes on: whole, sealed, and read back before it counts.
 * @throws AppError `backup-folder-missing` also where it may not be written in, `backup-folder-full`, `backup-damaged` where
 *   what was read back is not what was written, `store-…`
 */
export async function makeBackup(company: Company, making: Making): Promise<{ name: string; bytes: number }> {
  const name = backupName(company.profile.cvr, company.now());
  const file = path.join(making.folder, name);
  const unfinished = `${file}.part`;
  const held = company.store.hold();
  try {
    const manifest = await manifestOf(company, making, held.file);
    const written = await write(unfinished, manifest, making, held.file);
    await rename(unfinished, file);
    return { name, bytes: written };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined); // that it could not be made is what is said
    throw named(error);
  } finally {
    held.release();
  }
}

async function manifestOf(
  { profile, now, contents }: Company,
  { key, version, signal }: Making,
  database: string,
): Promise<Manifest> {
  const { name, cvr } = profile;
  return {
    format: 1,
    profile: { name, cvr },
    madeAt: new Date(now()).toISOString(),
    version,
    key,
    ...(await digestOf(database, 0, signal)),
    ...contents.counts(),
  };
}

/** @returns the length of the file in bytes */
async function write(file: string, manifest: Manifest, { sealing, signal }: Making, database: string): Promise<number> {
  const content = Buffer.from(JSON.stringify(manifest), 'utf8');
  const { key, ...derivation } = sealing;
  const open = headBytes({ derivation, sealed: content.length + SEALED_MORE });
  await rm(file, { force: true });
  await writeBackup(file, { open, manifest: seal(content, Buffer.from(key, 'base64'), open), database }, signal);
  const { databaseAt } = await readOpening(file);
  const { sha256, bytes } = await digestOf(file, databaseAt, signal);
  if (sha256 !== manifest.sha256 || bytes !== manifest.bytes) throw new AppError('backup-damaged');
  return (await stat(file)).size;
}

/** Removes the company's oldest backups beyond so many. @throws AppError `backup-folder-missing` */
export async function forgetOldest(folder: string, cvr: string, keep: number): Promise<void> {
  try {
    for (const name of beyond(await readdir(folder), cvr, keep)) await rm(path.join(folder, name), { force: true });
  } catch (error) {
    throw named(error);
  }
}

const named = (error: unknown): unknown => {
  if (!isFileFailure(error)) return error;
  return new AppError(isFull(error) ? 'backup-folder-full' : 'backup-folder-missing', {}, { cause: error });
};
