import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../appError';
import { deriveKey, type Cost } from '../profiles/password';

/**
 * What seals a company's backups: a key derived from the passphrase by scrypt (RFC 7914), with what it was derived by. It
 * lies in the keychain, so that a backup is made without asking; the passphrase itself is kept nowhere.
 */
export const SealingKey = z.object({
  salt: z.base64(),
  key: z.base64(),
  cost: z.int(),
  blockSize: z.int(),
  parallelization: z.int(),
});
export type SealingKey = z.infer<typeof SealingKey>;

/** How a key was derived, as a backup says it openly. The bounds keep a forged file from taking all memory. */
export const Derivation = z.object({
  salt: z.base64().max(64),
  cost: z
    .int()
    .min(2)
    .max(2 ** 20),
  blockSize: z.int().min(1).max(16),
  parallelization: z.int().min(1).max(4),
});
export type Derivation = z.infer<typeof Derivation>;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

export async function sealingKey(passphrase: string, cost: Cost): Promise<SealingKey> {
  const derivation = { salt: base64(randomBytes(16)), ...cost };
  return { ...derivation, key: base64(await keyFor(passphrase, derivation)) };
}

/** The key that a passphrase and a salt lead to: 32 bytes. */
export const keyFor = (passphrase: string, { salt, ...cost }: Derivation): Promise<Buffer> =>
  deriveKey(passphrase, Buffer.from(salt, 'base64'), cost);

const NONCE = 12;
const TAG = 16;

/** Seals under AES-256-GCM. @param open what is not secret but must not be changed either */
export function seal(content: Uint8Array, key: Uint8Array, open: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(open);
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** @throws AppError `backup-passphrase-wrong` where the key is another or anything was changed */
export function unseal(sealed: Uint8Array, key: Uint8Array, open: Uint8Array): Buffer {
  const end = sealed.length - TAG;
  if (end < NONCE) throw new AppError('backup-damaged');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(open)
    .setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, end)), decipher.final()]);
  } catch (error) {
    throw new AppError('backup-passphrase-wrong', {}, { cause: error });
  }
}
