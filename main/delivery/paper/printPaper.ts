import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, dialog } from 'electron';
import type { Language } from '../../../src/ipc/views';
import { say } from '../../../src/text/say';
import { openFile } from '../../app/links';
import { AppError } from '../../appError';

/** In the app's own data, which no one else on the computer may read. */
const folder = (): string => path.join(app.getPath('userData'), 'print');

/**
 * Lets a person print a PDF. Chromium prints its own pages well and a PDF it shows not on every system, so the letter is
 * opened in the program the person reads PDFs with, and they say whether it was printed: nothing else knows.
 * @returns false where they changed their mind
 * @throws AppError `print-failed` where no program opens it
 */
export async function printPaper(pdf: Uint8Array, language: Language = 'da'): Promise<boolean> {
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  app.off('quit', removePrints).once('quit', removePrints);
  const file = path.join(folder(), `${randomUUID()}.pdf`);
  await writeFile(file, pdf, { mode: 0o600 });
  await openFile(file).catch((cause: unknown) => {
    throw new AppError('print-failed', {}, { cause });
  });
  const printed = 0;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: 'Rykkerklar',
    message: say(language, 'print.opened'),
    detail: say(language, 'print.openedDetail'),
    buttons: [say(language, 'print.printed'), say(language, 'print.notPrinted')],
    defaultId: printed,
    cancelId: 1,
    noLink: true,
  });
  return response === printed;
}

/** Removes what was written for printing; to be called at the start as well, for a power cut leaves it. */
export function removePrints(): void {
  try {
    rmSync(folder(), { recursive: true, force: true });
  } catch {
    // A reader still holds a file open, as only Windows lets it: the next start removes it.
  }
}
