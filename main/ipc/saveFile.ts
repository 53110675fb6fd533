import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../appError';

/**
 * Writes a file where a person said. What the system says of a failure names the path, which may bear a debtor's name: it
 * does not leave here. @throws AppError `file-not-saved`
 */
export async function saveFile(file: string, content: Uint8Array | string): Promise<{ fileName: string }> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new AppError('file-not-saved', {}, { cause: error });
  }
  return { fileName: path.basename(file) };
}
