import { renameSync } from 'node:fs';
import { access, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../appError';

/** A file that lies beside its place, to be moved there at once or not at all. */
export interface PlacedFile {
  /** @throws AppError `handover-not-saved` */
  commit(): void;
  discard(): Promise<void>;
}

/** A folder that the person has chosen. */
export interface FolderWay {
  kind: 'folder';
  /** The name, or the first like it that is not taken. */
  freeName(wanted: string): Promise<string>;
  /** Writes the bytes beside their place, and to the disk. @throws AppError `handover-not-saved` */
  place(name: string, bytes: Uint8Array): Promise<PlacedFile>;
}

const notSaved = (cause: unknown): AppError => new AppError('handover-not-saved', {}, { cause });

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false, // whatever else keeps it from being seen is said when it is written
  );

async function write(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const folderWay = (folder: string): FolderWay => ({
  kind: 'folder',
  freeName: async (wanted) => {
    const { name, ext } = path.parse(wanted);
    let free = wanted;
    for (let again = 2; await exists(path.join(folder, free)); again += 1) free = `${name} (${again})${ext}`;
    return free;
  },
  place: async (name, bytes) => {
    const target = path.join(folder, name);
    const beside = `${target}.part`;
    const discard = (): Promise<void> => rm(beside, { force: true });
    try {
      await write(beside, bytes);
    } catch (error) {
      await discard().catch(() => undefined); // that it could not be written is what is said
      throw notSaved(error);
    }
    const commit = (): void => {
      try {
        renameSync(beside, target);
      } catch (error) {
        throw notSaved(error);
      }
    };
    return { commit, discard };
  },
});
