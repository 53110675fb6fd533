import { randomBytes, randomUUID } from 'node:crypto';
import { AppError } from '../appError';
import type { SecretStore } from './secretStore';

const keychainCodes = ['keychain-missing', 'keychain-locked', 'keychain-failed'] as const;
export type KeychainProblem = (typeof keychainCodes)[number];

/**
 * Tries whether a secret can be written, read and deleted.
 * @returns null where it can, else the code of what is wrong; the app then stays locked
 */
export async function probe(secrets: SecretStore): Promise<KeychainProblem | null> {
  const account = `probe/${randomUUID()}`;
  const secret = randomBytes(32).toString('hex');
  try {
    await secrets.set(account, secret);
    const read = await secrets.get(account);
    await secrets.delete(account);
    return read === secret ? null : 'keychain-failed';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return keychainCodes.find((code) => code === error.code) ?? 'keychain-failed';
  }
}
