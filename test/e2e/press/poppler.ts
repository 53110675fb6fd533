import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = async (program: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(program, args, { maxBuffer: 32 * 1024 * 1024 })).stdout;

/** The text of a PDF as it is laid out, its spaces made single. */
export const textOf = async (pdf: string): Promise<string> => flat(await run('pdftotext', '-layout', pdf, '-'));

/** The text of each page, lines kept, spaces made single. */
export const pagesOf = async (pdf: string): Promise<string[]> =>
  (await run('pdftotext', '-layout', pdf, '-'))
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/[ \u00a0]+/g, ' '));

export const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What pdfinfo says, by its name. */
export async function infoOf(pdf: string): Promise<Record<string, string>> {
  const lines = (await run('pdfinfo', pdf)).split('\n').filter((line) => line.includes(':'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
}

/** Whether each font of a PDF is embedded and can be read as text. */
export const fontsOf = async (pdf: string): Promise<{ embedded: boolean; readable: boolean }[]> =>
  (await run('pdffonts', pdf))
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/).slice(-5))
    .map(([embedded, , readable]) => ({ embedded: embedded === 'yes', readable: readable === 'yes' }));

const MM_PER_POINT = 25.4 / 72;

/** Where a word stands on the first page, in millimetres from the left and the top of the sheet. */
export async function placeOf(pdf: string, word: string): Promise<{ left: number; top: number } | undefined> {
  const boxes = await run('pdftotext', '-bbox', '-l', '1', pdf, '-');
  const found = new RegExp(`xMin="([\\d.]+)" yMin="([\\d.]+)"[^>]*>${word}<`).exec(boxes);
  if (found === null) return undefined;
  const [, left, top] = found;
  return { left: Number(left) * MM_PER_POINT, top: Number(top) * MM_PER_POINT };
}

/** A picture of the first page, as `FILE.png`. */
export const firstPage = (pdf: string, file: string): Promise<string> =>
  run('pdftoppm', '-png', '-r', '100', '-f', '1', '-l', '1', '-singlefile', pdf, file);
