import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { AppError } from '../appError';
import { Derivation } from './seal';

/**
 * A backup's file: the mark, the length of the open head (four bytes, big endian), the head as JSON, the sealed manifest of
 * the length the head says, and the database as it lies on the disk: encrypted (SQLCipher), under the key in the manifest.
 */
const MARK = Buffer.from('RYKBACK1', 'latin1');
const LONGEST = 64 * 1024;

/** What stands openly in the file; whoever changes it makes the seal fail. */
export const Head = z.object({ derivation: Derivation, sealed: z.int().min(1).max(LONGEST) });
export type Head = z.infer<typeof Head>;

/** The first bytes of a file, and where the database begins in it. */
export interface Opening {
  head: Head;
  /** The head's own bytes, which the seal covers. */
  open: Buffer;
  manifest: Buffer;
  databaseAt: number;
}

export const headBytes = (head: Head): Buffer => Buffer.from(JSON.stringify(head), 'utf8');

/**
 * Writes a backup whole and brings it to the disk.
 * @param open the head's bytes, as the manifest was sealed with them
 * @param database the path of a database that does not change meanwhile
 */
export async function writeBackup(
  file: string,
  { open: head, manifest, database }: { open: Buffer; manifest: Buffer; database: string },
  signal: AbortSignal,
): Promise<void> {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(Buffer.concat([MARK, length, head, manifest]));
    await handle.writeFile(createReadStream(database), { signal });
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** @throws AppError `backup-damaged` where it is no backup, or not whole */
export async function readOpening(file: string): Promise<Opening> {
  const handle = await open(file, 'r');
  try {
    const start = await take(handle, 0, MARK.length + 4);
    const length = start.readUInt32BE(MARK.length);
    if (!start.subarray(0, MARK.length).equals(MARK) || length > LONGEST) throw new AppError('backup-damaged');
    const head = await take(handle, start.length, length);
    const parsed = parseHead(head);
    const manifestAt = start.length + length;
    const manifest = await take(handle, manifestAt, parsed.sealed);
    return { head: parsed, open: head, manifest, databaseAt: manifestAt + parsed.sealed };
  } finally {
    await handle.close();
  }
}

async function take(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new AppError('backup-damaged');
  return buffer;
}

function parseHead(bytes: Buffer): Head {
  try {
    return Head.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new AppError('backup-damaged', {}, { cause: error });
  }
}

/** A file's SHA-256 and length from a place on. @param start in bytes */
export async function digestOf(
  file: string,
  start: number,
  signal: AbortSignal,
): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const source = createReadStream(file, { start, signal });
  for await (const chunk of source as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Takes the database out of a backup. */
export const extractDatabase = (file: string, { databaseAt }: Opening, to: string, signal: AbortSignal) =>
  pipeline(createReadStream(file, { start: databaseAt }), createWriteStream(to, { flags: 'wx', mode: 0o600 }), {
    signal,
  });
