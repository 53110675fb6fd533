import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { savePaper } from '../../main/delivery/paper/savePaper';

const letter = { kindLabel: 'rykker 1', invoiceNumbers: [1024], debtorName: 'Nordlys ApS', reference: 'RK-2345WXYZ' };
const NAME = 'rykker 1 - faktura 1024 - Nordlys ApS - RK-2345WXYZ.pdf';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rykkerklar-paper-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (): string[] => readdirSync(folder);

describe('a letter that is saved on paper', () => {
  it('lies in the folder under its name, and nothing lies beside it', async () => {
    expect(await savePaper(folder, letter, bytes('%PDF-1'))).toEqual({ fileName: NAME });
    expect(inFolder()).toEqual([NAME]);
    expect(readFileSync(path.join(folder, NAME), 'utf8')).toBe('%PDF-1');
  });

  it('is one file however often it is saved, and at once', async () => {
    await Promise.all([savePaper(folder, letter, bytes('%PDF-1')), savePaper(folder, letter, bytes('%PDF-1'))]);
    await savePaper(folder, letter, bytes('%PDF-1'));
    expect(inFolder()).toEqual([NAME]);
  });

  it('is a file of its own beside another letter about the same invoice', async () => {
    await savePaper(folder, letter, bytes('one'));
    await savePaper(folder, { ...letter, reference: 'RK-3456WXYZ' }, bytes('two'));
    expect(inFolder()).toHaveLength(2);
  });

  it('stays in the folder, whatever the debtor is called', async () => {
    const { fileName } = await savePaper(folder, { ...letter, debtorName: '../../../etc/..\\passwd' }, bytes('x'));
    expect(inFolder()).toEqual([fileName]);
  });

  it('is refused where the folder is gone, or is none', async () => {
    await expect(savePaper(path.join(folder, 'gone'), letter, bytes('x'))).rejects.toMatchObject({
      code: 'folder-missing',
    });
    const file = path.join(folder, 'a file');
    writeFileSync(file, '');
    await expect(savePaper(file, letter, bytes('x'))).rejects.toMatchObject({ code: 'folder-missing' });
    expect(inFolder()).toEqual(['a file']);
  });

  it('is refused where there is no room, and what was there before is whole', async () => {
    await savePaper(folder, letter, bytes('before'));
    // A device that is always full stands where the file is written.
    symlinkSync('/dev/full', path.join(folder, `${NAME}.${process.pid}`));
    await expect(savePaper(folder, letter, bytes('after'))).rejects.toMatchObject({ code: 'folder-full' });
    expect(inFolder()).toEqual([NAME]);
    expect(readFileSync(path.join(folder, NAME), 'utf8')).toBe('before');
  });
});
