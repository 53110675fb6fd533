import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { paperName, type PaperLetter } from '../../../src/letter/paperName';
import { AppError } from '../../appError';
import { isFull } from '../../fileFailure';
import { oneAtATime } from '../../profiles/oneAtATime';

const inTurn = oneAtATime();

/**
 * Saves a letter's PDF in the folder for letters on paper: whole or not at all, and the same letter in the same file,
 * so that saving it again after a crash leaves one.
 * @throws AppError `folder-missing` also where it may not be written in, `folder-full`
 */
export async function savePaper(folder: string, letter: PaperLetter, pdf: Uint8Array): Promise<{ fileName: string }> {
  const fileName = paperName(letter);
  await inTurn(() => writeWhole(path.join(folder, fileName), pdf));
  return { fileName };
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  // Two of this app on one folder do not write in each other's.
  const beside = `${file}.${process.pid}`;
  try {
    await write(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined); // that it could not be saved is what is said
    throw new AppError(isFull(error) ? 'folder-full' : 'folder-missing', {}, { cause: error });
  }
}

/** To the disk itself: a letter counts as sent from here on. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
