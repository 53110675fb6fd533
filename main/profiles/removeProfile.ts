import { rename, rm } from 'node:fs/promises';
import type { SecretStore } from '../secrets/secretStore';
import { deleteSecrets } from './profileSecrets';
import type { ProfileFolders } from './profileFolder';

/**
 * Deletes a profile's folder and secrets. It stops being a profile with the renaming of its folder; if the app ends
 * then, finishUnfinished does the rest.
 */
export async function removeProfile(folders: ProfileFolders, secrets: SecretStore, id: string): Promise<void> {
  await rename(folders.folder(id), folders.removing(id));
  await clear(secrets, id, folders.removing(id));
}

/**
 * Clears up, at the start, what a creation or a removal left half-way.
 * @returns the ids cleared, and what could not be cleared now and is tried again at the next start
 */
export async function finishUnfinished(folders: ProfileFolders, secrets: SecretStore) {
  const cleared: string[] = [];
  const left: { id: string; error: unknown }[] = [];
  for (const { id, folder } of folders.unfinished()) {
    try {
      await clear(secrets, id, folder);
      cleared.push(id);
    } catch (error) {
      left.push({ id, error });
    }
  }
  return { cleared, left };
}

/** The secrets first: the folder's name is what remembers that they are still to be deleted. */
async function clear(secrets: SecretStore, id: string, folder: string): Promise<void> {
  await deleteSecrets(secrets, id);
  await rm(folder, { recursive: true, force: true });
}
