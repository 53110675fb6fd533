import { hkdfSync, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * SQLCipher answers a wrong key and a damaged file alike. So beside the database lies a value derived from its key by
 * HKDF-SHA256, which does not lead back to the key and tells the two apart.
 */
const checkFile = (file: string): string => `${file}.check`;

const derive = (key: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(key, 'hex'), '', 'rykkerklar/key-check/1', 32));

/** Writes the check of a database's key, or writes it anew where it is missing or another's. */
export function keepKeyCheck(file: string, key: string): void {
  if (!keyDiffers(file, key) && existsSync(checkFile(file))) return;
  writeFileSync(checkFile(file), `${derive(key).toString('hex')}\n`, { mode: 0o600 });
}

/** True where the check says for certain that the database was made with another key. */
export function keyDiffers(file: string, key: string): boolean {
  if (!existsSync(checkFile(file))) return false;
  const kept = Buffer.from(readFileSync(checkFile(file), 'utf8').trim(), 'hex');
  return kept.length === 32 && !timingSafeEqual(kept, derive(key));
}
