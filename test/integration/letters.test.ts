import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Letter, letterKinds, letterLanguages } from '../../src/letter/letter';
import { standardTemplate } from '../../src/letter/standardTemplates';
import type { LetterheadFields } from '../../src/ipc/letterViews';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { letterHandlers } from '../../main/ipc/handlers/letters';
import { letterheadOf, templateOf } from '../../main/delivery/wording';
import { testPc, type TestPc } from '../fakes/testDesk';

const NOW = Date.parse('2026-11-25T09:00:00Z');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

const paper: LetterheadFields = {
  colour: '#1f3a5f',
  address: ['Havnegade 1', '8000 Aarhus C'],
  phone: '87654321',
  email: 'post@hyldelund.example',
  website: null,
  signature: 'Bo Bogholder',
  payTo: '+71<+81234567<',
};

let dinero: DemoDinero;
let pc: TestPc;
let folder: string;
/** What the person chooses in the dialog that comes next; null to change their mind. */
let chosen: string | null;

beforeAll(async () => {
  dinero = await startDemoDinero({ today: '2026-11-25' });
});
afterAll(() => dinero.close());
beforeEach(() => {
  pc = testPc(dinero, () => NOW);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-letters-'));
  chosen = null;
});
afterEach(() => {
  pc.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const company = () => pc.running.desk;
const letters = () =>
  letterHandlers(
    { unlocked: company },
    {
      picture: () => Promise.resolve(chosen),
      savePdf: () => Promise.resolve(chosen),
      saveCsv: () => Promise.resolve(null),
      saveXlsx: () => Promise.resolve(null),
      saveJson: () => Promise.resolve(null),
      folder: () => Promise.resolve(chosen),
      backup: () => Promise.resolve(null),
    },
  );
const first = { kind: 'reminder-1', language: 'da' } as const;
const own = { subject: 'Husk {fakturaer}', opening: 'Kære {kunde}', closing: 'Hilsen {firma}' };

/** A file of the person's, chosen in the next dialog. */
function choose(name: string, bytes: Uint8Array): void {
  chosen = path.join(folder, name);
  fs.writeFileSync(chosen, bytes);
}

describe('the words of letters', () => {
  it('are the standard for every kind and language until the company has its own', async () => {
    const views = await letters()['letters.templates'](undefined);
    expect(views).toHaveLength(letterKinds.length * letterLanguages.length);
    expect(views.filter((view) => view.own)).toEqual([]);
    expect(templateOf(company(), 'notice', 'en')).toEqual(standardTemplate('notice', 'en'));
  });

  it('are the company’s own once saved, for that kind and language alone, and the standard’s again after a reset', async () => {
    const saved = await letters()['letters.saveTemplate']({ ...first, template: own });
    expect(saved).toEqual({ saved: true, view: { ...first, template: own, own: true } });
    expect(templateOf(company(), 'reminder-1', 'da')).toEqual(own);
    expect(templateOf(company(), 'reminder-1', 'en')).toEqual(standardTemplate('reminder-1', 'en'));
    await letters()['letters.saveTemplate']({ ...first, template: { ...own, closing: '' } });
    expect(templateOf(company(), 'reminder-1', 'da').closing).toBe('');
    expect(await letters()['letters.resetTemplate'](first)).toEqual({
      ...first,
      template: standardTemplate('reminder-1', 'da'),
      own: false,
    });
  });

  it('are not saved where they are broken: every reason is named, and what was saved before stands', async () => {
    await letters()['letters.saveTemplate']({ ...first, template: own });
    const broken = { subject: '', opening: 'Betal {belob} {rater}', closing: 'Hilsen {firma' };
    expect(await letters()['letters.saveTemplate']({ ...first, template: broken })).toEqual({
      saved: false,
      problems: [
        { field: 'subject', fault: 'empty', part: '' },
        { field: 'opening', fault: 'unknown-placeholder', part: '{belob}' },
        { field: 'opening', fault: 'not-in-this-letter', part: '{rater}' },
        { field: 'closing', fault: 'stray-brace', part: '{' },
      ],
    });
    expect(templateOf(company(), 'reminder-1', 'da')).toEqual(own);
  });
});

describe('the paper of letters', () => {
  it('holds what is known until the company has made its own, and then what was written', async () => {
    expect(letterheadOf(company())).toMatchObject({ logo: null, address: [], payTo: null });
    await letters()['letters.setLetterhead'](paper);
    expect(letterheadOf(company())).toEqual({ ...paper, logo: null });
  });

  it('takes no payment line that nobody can pay by', async () => {
    await letters()['letters.setLetterhead'](paper);
    const wrong = { ...paper, signature: 'En anden', payTo: 'DK51 0040 0440 1162 43' };
    expect(() => letters()['letters.setLetterhead'](wrong)).toThrow(
      expect.objectContaining({ code: 'payment-line-wrong' }),
    );
    expect(letterheadOf(company()).signature).toBe('Bo Bogholder');
  });

  it('takes a logo by what the file is, keeps it when the rest is saved, and lets it be removed', async () => {
    choose('logo.txt', PNG);
    const data = `data:image/png;base64,${PNG.toString('base64')}`;
    expect(await letters()['letters.chooseLogo'](undefined)).toMatchObject({ logo: data });
    await letters()['letters.setLetterhead'](paper);
    expect(letterheadOf(company()).logo).toBe(data);
    chosen = null;
    expect(await letters()['letters.chooseLogo'](undefined)).toBeNull();
    expect(letterheadOf(company()).logo).toBe(data);
    expect(await letters()['letters.removeLogo'](undefined)).toMatchObject({ logo: null });
  });

  it('takes no logo that is no picture or too large, whatever its name', async () => {
    choose('logo.png', Buffer.from('<svg onload="alert(1)"/>'));
    await expect(letters()['letters.chooseLogo'](undefined)).rejects.toMatchObject({ code: 'logo-no-picture' });
    choose('logo.png', Buffer.concat([PNG, Buffer.alloc(500_000)]));
    await expect(letters()['letters.chooseLogo'](undefined)).rejects.toMatchObject({ code: 'logo-too-large' });
    expect(letterheadOf(company()).logo).toBeNull();
  });
});

describe('the sample of a letter', () => {
  const kinds = letterKinds.flatMap((kind) => letterLanguages.map((language) => ({ kind, language })));

  it.each(kinds)('$kind in $language is filled in to the last placeholder', async (key) => {
    const request = { ...key, template: standardTemplate(key.kind, key.language), letterhead: paper };
    const { subject, mail } = await letters()['letters.preview'](request);
    expect(subject).toContain('1042');
    expect(`${subject}${mail}`).not.toMatch(/[{}]|undefined|null/);
  });

  it('is saved as it is seen, on the paper as it is being written, and changes nothing', async () => {
    chosen = path.join(folder, 'prøve.pdf');
    const request = { ...first, template: own, letterhead: paper };
    expect(await letters()['letters.saveSample']({ ...request, fileName: 'Prøve' })).toEqual({ fileName: 'prøve.pdf' });
    const letter: Letter = Letter.parse(JSON.parse(fs.readFileSync(chosen, 'utf8')));
    expect([letter.opening, letter.total]).toEqual([
      'Kære Bageriet Kornblomst ApS',
      letter.claims[0]?.lines.reduce((sum, { amount }) => sum + amount, 0),
    ]);
    expect(letter.letterhead.signature).toBe('Bo Bogholder');
    expect(templateOf(company(), 'reminder-1', 'da')).toEqual(standardTemplate('reminder-1', 'da'));
    chosen = null;
    expect(await letters()['letters.saveSample']({ ...request, fileName: 'Prøve' })).toBeNull();
  });

  it('of thanks owes nothing, and of a plan is paid in its instalments', async () => {
    const letterOf = async (kind: 'thanks' | 'plan'): Promise<Letter> => {
      chosen = path.join(folder, `${kind}.pdf`);
      const template = standardTemplate(kind, 'da');
      await letters()['letters.saveSample']({ kind, language: 'da', template, letterhead: paper, fileName: kind });
      return Letter.parse(JSON.parse(fs.readFileSync(chosen, 'utf8')));
    };
    expect((await letterOf('thanks')).total).toBe(0);
    const plan = await letterOf('plan');
    expect(plan.instalments.reduce((sum, { amount }) => sum + amount, 0)).toBe(plan.total);
  });

  it('is not made of broken words or of a payment line that nobody can pay by', async () => {
    const broken = { ...first, template: { ...own, opening: '{belob}' }, letterhead: paper };
    await expect(letters()['letters.preview'](broken)).rejects.toMatchObject({ code: 'template-broken' });
    const unpayable = { ...first, template: own, letterhead: { ...paper, payTo: 'kontant' } };
    await expect(letters()['letters.preview'](unpayable)).rejects.toMatchObject({ code: 'payment-line-wrong' });
  });
});
