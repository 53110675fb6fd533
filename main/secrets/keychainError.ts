import { AppError } from '../appError';

/** The platforms' own words, as libsecret, D-Bus, Keychain Services and the loader of native modules say them. */
const MISSING = [
  /native addon/i,
  /libsecret/i,
  /autolaunch D-Bus/i,
  /org\.freedesktop\.secrets/i,
  /D-?Bus.*(not|no such|refused|unknown|connect)/i,
  /could not connect/i,
  /(name|service).*(not provided|has no owner|unknown)/i,
  /object does not exist at path/i,
];
const LOCKED = [
  /locked/i,
  /dismissed/i,
  /cancell?ed/i,
  /interaction is not allowed/i,
  /passphrase you entered is not correct/i,
];

/** Gives what the keychain threw one of its three names. */
export function keychainError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const words = error instanceof Error ? error.message : String(error);
  const says = (patterns: RegExp[]) => patterns.some((pattern) => pattern.test(words));
  if (says(LOCKED)) return new AppError('keychain-locked', {}, { cause: error });
  if (says(MISSING)) return new AppError('keychain-missing', {}, { cause: error });
  return new AppError('keychain-failed', {}, { cause: error });
}
