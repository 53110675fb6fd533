import type { AppError } from '../../main/appError';
import type { SecretStore } from '../../main/secrets/secretStore';

/** A SecretStore in memory. It lives among the tests so that nothing that ships can fall back to it. */
export class MemorySecretStore implements SecretStore {
  readonly kept = new Map<string, string>();
  /** While set, every call fails with it. */
  failure: AppError | null = null;

  get(account: string): Promise<string | null> {
    return this.answer(() => this.kept.get(account) ?? null);
  }

  set(account: string, secret: string): Promise<void> {
    return this.answer(() => void this.kept.set(account, secret));
  }

  delete(account: string): Promise<void> {
    return this.answer(() => void this.kept.delete(account));
  }

  private answer<T>(act: () => T): Promise<T> {
    return this.failure ? Promise.reject(this.failure) : Promise.resolve(act());
  }
}
