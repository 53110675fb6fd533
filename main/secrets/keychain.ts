import { AppError } from '../appError';
import { keychainError } from './keychainError';
import type { SecretStore } from './secretStore';

const SERVICE = 'dk.rykkerklar.desktop';

/** Longer than anyone needs to answer the system's own prompt, shorter than a person waits for an app that seems dead. */
const PATIENCE_MS = 30_000;

/** The calls of keytar that are used; the rest of it could list what other programs keep. */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

/** Loaded when first needed: without libsecret the mere loading fails, and the app must live to say so. */
async function loadKeytar(): Promise<Keytar> {
  const module: Keytar & { default?: Keytar } = await import('keytar');
  return module.default ?? module;
}

/**
 * The keychain of the operating system: Windows Credential Manager, macOS Keychain, or the Secret Service on Linux.
 * There is no fallback to a file. Calls go one after the other, for each that hangs holds one of Node's few threads.
 * @param load gives keytar; a failure is asked again with the next call, for a keyring can be installed meanwhile
 * @param patienceMs how long a call may take, in milliseconds, before the keychain counts as locked
 */
export function keychain(load: () => Promise<Keytar> = loadKeytar, patienceMs = PATIENCE_MS): SecretStore {
  let last: Promise<unknown> = Promise.resolve();

  async function call<T>(act: (keytar: Keytar) => Promise<T>): Promise<T> {
    const tooLong = new AbortController();
    // A prompt of the system may stand unanswered behind a window for ever.
    const timer = setTimeout(() => tooLong.abort(new AppError('keychain-locked')), patienceMs);
    const begin = async () => {
      tooLong.signal.throwIfAborted(); // it has been answered for: nothing may happen any more
      return act(await load());
    };
    const running = last.then(begin, begin);
    last = running;
    try {
      return await Promise.race([running, aborted(tooLong.signal)]);
    } catch (error) {
      throw keychainError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    get: (account) => call((keytar) => keytar.getPassword(SERVICE, account)),
    set: (account, secret) => call((keytar) => keytar.setPassword(SERVICE, account, secret)),
    async delete(account) {
      await call((keytar) => keytar.deletePassword(SERVICE, account));
    },
  };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
