import type { SecretStore } from '../secrets/secretStore';
import type { Cost } from './password';
import type { ProfileFolders } from './profileFolder';

/** What making, opening and removing profiles needs. */
export interface Workshop {
  folders: ProfileFolders;
  secrets: SecretStore;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: () => number;
  /** What a try of a password costs. */
  cost: Cost;
}
