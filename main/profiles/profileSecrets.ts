import { accounts, type SecretStore } from '../secrets/secretStore';

/** Every secret a profile can have. */
const accountsOf = (id: string): string[] => [
  accounts.databaseKey(id),
  accounts.apiKey(id),
  accounts.profileClient(id),
  accounts.smtpPassword(id),
  accounts.backupKey(id),
];

/** Deletes all secrets of a profile. @throws AppError `keychain-…` */
export async function deleteSecrets(secrets: SecretStore, id: string): Promise<void> {
  for (const account of accountsOf(id)) await secrets.delete(account);
}
