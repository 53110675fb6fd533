import { existsSync, readdirSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../appError';
import { Profile } from './profile';

const CREATING = '.creating-';
const REMOVING = '.removing-';

const isId = (name: string): boolean => z.uuid().safeParse(name).success;

/** Where profiles lie: `<root>/<id>/` with `profile.json`, the database and its backups. */
export function profileFolders(root: string) {
  const folder = (id: string): string => path.join(root, id);
  return {
    root,
    folder,
    database: (id: string): string => path.join(folder(id), 'rykkerklar.db'),
    /** A profile in the making, or on its way out: neither is a profile, and both are cleared up at the next start. */
    creating: (id: string): string => path.join(root, CREATING + id),
    removing: (id: string): string => path.join(root, REMOVING + id),

    ids: (): string[] => (existsSync(root) ? readdirSync(root).filter(isId) : []),
    /** What a creation or a removal left half-way. */
    unfinished: (): { id: string; folder: string }[] =>
      (existsSync(root) ? readdirSync(root) : []).flatMap((name) => {
        const id = name.replace(CREATING, '').replace(REMOVING, '');
        return id !== name && isId(id) ? [{ id, folder: path.join(root, name) }] : [];
      }),
  };
}

export type ProfileFolders = ReturnType<typeof profileFolders>;

/** Writes `profile.json` so that it is there whole or not at all, also after a power failure. */
export async function writeProfile(folder: string, profile: Profile): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'profile.json');
  const handle = await open(`${file}.part`, 'w', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(profile, null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.part`, file);
}

/** @throws AppError `profile-missing` without a folder; `profile-damaged` where its head is missing, strange or another's */
export async function readProfile(folders: ProfileFolders, id: string): Promise<Profile> {
  if (!isId(id) || !existsSync(folders.folder(id))) throw new AppError('profile-missing');
  try {
    const text = await readFile(path.join(folders.folder(id), 'profile.json'), 'utf8');
    const profile = Profile.parse(JSON.parse(text));
    if (profile.id === id) return profile;
  } catch (error) {
    throw new AppError('profile-damaged', {}, { cause: error });
  }
  throw new AppError('profile-damaged'); // a copied folder: its secrets belong to the other
}
