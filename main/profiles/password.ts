import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Verifier } from '../store/access';

export type Cost = Pick<Verifier, 'cost' | 'blockSize' | 'parallelization'>;

/** scrypt (RFC 7914) with N = 2^17, r = 8, p = 1, as OWASP's password storage cheat sheet asks for: 128 MiB per try. */
export const STRONG: Cost = { cost: 2 ** 17, blockSize: 8, parallelization: 1 };

const SHORTEST = 10;
const BYTES = 32;

/** Whether a password has at least ten characters, as a person counts them. */
export const isLongEnough = (password: string): boolean =>
  [...new Intl.Segmenter('da').segment(normalized(password))].length >= SHORTEST;

/** Makes the verifier of a new password with a salt of its own. */
export async function makeVerifier(password: string, cost: Cost): Promise<Verifier> {
  const salt = randomBytes(16);
  return { salt, hash: await deriveKey(password, salt, cost), ...cost };
}

/** Whether it is the password, compared in constant time. */
export async function isPassword(password: string, verifier: Verifier): Promise<boolean> {
  const derived = await deriveKey(password, verifier.salt, verifier);
  return derived.length === verifier.hash.length && timingSafeEqual(derived, verifier.hash);
}

/** The same letters whichever system's keyboard put them together. */
const normalized = (password: string): string => password.normalize('NFKC');

/** What a password or passphrase and a salt lead to by scrypt: 32 bytes. */
export function deriveKey(
  password: string,
  salt: Uint8Array,
  { cost, blockSize, parallelization }: Cost,
): Promise<Buffer> {
  const maxmem = 128 * cost * blockSize * 2; // scrypt itself needs half of it
  return new Promise((resolve, reject) => {
    scrypt(normalized(password), salt, BYTES, { cost, blockSize, parallelization, maxmem }, (error, derived) => {
      if (error) reject(error);
      else resolve(derived);
    });
  });
}
