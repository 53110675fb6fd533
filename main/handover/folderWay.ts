import { existsSync, renameSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../appError';

/** A file that lies beside its place, to be moved there at once or not at all. */
export interface PlacedFile {
  /** @throws AppError `handover-not-saved`, also where something has taken the place meanwhile */
  commit(): void;
  /** Takes it away, wherever it lies by now. */
  discard(): Promise<void>;
}

/** A folder that the person has chosen. */
export interface FolderWay {
  kind: 'folder';
  /** The name, or the first like it that is neither there nor among those promised to others. */
  freeName(wanted: string, promised: ReadonlySet<string>): string;
  /** Writes the bytes beside their place, and to the disk. @throws AppError `handover-not-saved` */
  place(name: string, bytes: Uint8Array): Promise<PlacedFile>;
}

const notSaved = (cause: unknown): AppError => new AppError('handover-not-saved', {}, { cause });

async function write(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Moves a file to where there is none. */
function move(from: string, to: string): void {
  if (existsSync(to)) throw notSaved(new Error('another file has taken the name'));
  try {
    renameSync(from, to);
  } catch (error) {
    throw notSaved(error);
  }
}

export const folderWay = (folder: string): FolderWay => ({
  kind: 'folder',
  freeName: (wanted, promised) => {
    const { name, ext } = path.parse(wanted);
    const taken = (candidate: string): boolean => promised.has(candidate) || existsSync(path.join(folder, candidate));
    let free = wanted;
    for (let again = 2; taken(free); again += 1) free = `${name} (${again})${ext}`;
    return free;
  },
  place: async (name, bytes) => {
    const target = path.join(folder, name);
    let lies = `${target}.part`;
    const discard = (): Promise<void> => rm(lies, { force: true });
    try {
      await write(lies, bytes);
    } catch (error) {
      await discard().catch(() => undefined); // that it could not be written is what is said
      throw notSaved(error);
    }
    const commit = (): void => {
      move(lies, target);
      lies = target;
    };
    return { commit, discard };
  },
});
