/**
 * Where keys and secrets live: the keychain of the operating system, and nothing else outside tests.
 * @throws AppError `keychain-missing`, `keychain-locked` or `keychain-failed`
 */
export interface SecretStore {
  get(account: string): Promise<string | null>;
  set(account: string, secret: string): Promise<void>;
  /** Deleting what is not there is no error. */
  delete(account: string): Promise<void>;
}

/** The accounts under the service `dk.rykkerklar.desktop`. */
export const accounts = {
  databaseKey: (profileId: string) => `profile/${profileId}/database-key`,
  apiKey: (profileId: string) => `profile/${profileId}/dinero-api-key`,
  /** The company's own client pair, as JSON. */
  profileClient: (profileId: string) => `profile/${profileId}/dinero-client`,
  /** The password to the company's own mail server. */
  smtpPassword: (profileId: string) => `profile/${profileId}/smtp-password`,
  /** What the company's backups are sealed with, as JSON. */
  backupKey: (profileId: string) => `profile/${profileId}/backup-key`,
  /** The installation's client pair, as JSON. */
  installationClient: 'installation/dinero-client',
} as const;
