import { expect, test } from './fixture';
import fs from 'node:fs';
import path from 'node:path';
import { formatAmount, formatKroner, sum, type Ore } from '../../src/claim/money';
import { formatDateLong } from '../../src/claim/date';
import { fixedSentences } from '../../src/letter/fixedSentences';
import { Letter, letterKinds, letterLanguages } from '../../src/letter/letter';
import { projectRoot } from './electron';
import { firstPage, flat, fontsOf, infoOf, pagesOf, placeOf, textOf } from './press/poppler';
import { printAll } from './press/printAll';

const folder = path.join(projectRoot, 'test-results', 'letters');
const pdf = (name: string): string => path.join(folder, `${name}.pdf`);
const letter = (name: string): Letter =>
  Letter.parse(JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')));
const printed = (amount: Ore, { language }: Letter): string => formatAmount(amount, language).replace('-', '\u2212');

/** Whether the recipient's first line begins where the windows of envelopes are: 20 mm from the left, 45 to 50 from the top. */
async function isInWindow(name: string, word: string): Promise<boolean> {
  const place = await placeOf(pdf(name), word);
  return place !== undefined && Math.abs(place.left - 20) < 1 && place.top >= 45 && place.top <= 50;
}

test.beforeAll(async () => {
  fs.rmSync(folder, { recursive: true, force: true });
  await printAll(folder);
});

for (const kind of letterKinds)
  for (const language of letterLanguages)
    test(`a letter ${kind} in ${language} says all it has to, on one tagged page with its fonts inside`, async () => {
      const name = `${kind}-${language}`;
      const text = await textOf(pdf(name));
      const content = letter(name);
      const { heading, payBy, collection, ignoreIfPaid, objections } = fixedSentences(content);
      const sentences = [
        content.subject,
        heading,
        content.opening,
        payBy,
        collection,
        ignoreIfPaid,
        objections,
        content.closing,
      ];
      for (const sentence of sentences) if (sentence !== null) expect(text).toContain(flat(sentence));
      for (const part of [content.recipient.name, content.creditor.cvr, content.reference, 'Marie Hyldelund'])
        expect(text).toContain(part);
      for (const { label, amount } of content.claims.flatMap(({ lines }) => lines)) {
        expect(text).toContain(label);
        expect(text).toContain(printed(amount, content));
      }
      for (const { due, amount } of content.instalments)
        expect(text).toContain(`${formatDateLong(due, language)} ${printed(amount, content)}`);
      expect(text).toContain(language === 'da' ? 'Side 1 af 1' : 'Page 1 of 1');

      expect(await infoOf(pdf(name))).toMatchObject({ Tagged: 'yes', Pages: '1', Title: content.subject });
      const fonts = await fontsOf(pdf(name));
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter(({ embedded, readable }) => !embedded || !readable)).toEqual([]);
      await firstPage(pdf(name), path.join(folder, name));
      expect(await isInWindow(name, 'Bageriet')).toBe(true);
    });

test('a letter that asks for money says how much, by when and with which card', async () => {
  const text = await textOf(pdf('reminder-1-da'));
  const { total, claims } = letter('reminder-1-da');
  expect(text).toContain(formatKroner(total));
  expect(text).toContain('7. december 2026');
  expect(claims[0]?.payTo).toBe('+71<000000000010421+87654321<');
  expect(text).toContain('+71<000000000010421+87654321<');
});

test('a claim of sixty lines stands on two pages, the header on both, and its lines add up to what is to be paid', async () => {
  const content = letter('lines-60');
  const pages = await pagesOf(pdf('lines-60'));
  const amounts = pages.flatMap((page) =>
    Array.from(page.matchAll(/ (\u2212?[\d,]+\.\d\d)$/gm), ([, amount = '']) => amount),
  );
  const lines = content.claims[0]!.lines;
  expect(lines).toHaveLength(60);
  expect(amounts.slice(0, 60)).toEqual(lines.map(({ amount }) => printed(amount, content)));
  expect(sum(lines.map(({ amount }) => amount))).toBe(content.total);
  expect(pages[1]).toContain(`To pay ${printed(content.total, content)}`);
  expect(pages).toHaveLength(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('Amount in DKK');
    expect(page).toContain(`Page ${index + 1} of 2`);
  }
});

test('sixty invoices in one letter have one fee and a card each, and the whole is their sum', async () => {
  const content = letter('claims-60');
  const text = await textOf(pdf('claims-60'));
  for (const { invoiceNumber, payTo, total } of content.claims) {
    expect(text).toContain(`Faktura ${invoiceNumber}`);
    expect(text).toContain(payTo!);
    expect(text).toContain(printed(total, content));
  }
  expect(text.match(/Rykkergebyr,/g)).toHaveLength(1);
  expect(content.total).toBe(sum(content.claims.map(({ total }) => total)));
  expect(text).toContain(`At betale ${printed(content.total, content)}`);
});

test('a long name and no logo, and a name with letters of other languages, leave the letter in order', async () => {
  const content = letter('long-names');
  const text = await textOf(pdf('long-names'));
  for (const part of [content.creditor.name, ...content.recipient.address]) expect(text).toContain(part);
  expect(flat(text)).toContain('Łódź');
  expect(await isInWindow('long-names', 'Dansk-Polsk')).toBe(true);
  await firstPage(pdf('long-names'), path.join(folder, 'long-names'));
});

test('another document has its title, its facts and its tables', async () => {
  const text = await textOf(pdf('document'));
  for (const part of [
    'Sagens historik',
    'Debitor',
    'Bageriet Kornblomst ApS',
    '25.11.2026',
    '1.250,00',
    'I alt',
    'Side 1 af',
  ])
    expect(text).toContain(part);
  expect(await infoOf(pdf('document'))).toMatchObject({ Tagged: 'yes', Title: 'Sagens historik' });
  await firstPage(pdf('document'), path.join(folder, 'document'));
});

test('pictures show the pages that were printed, each its own', () => {
  const pictures = (name: string) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.startsWith(`${name}-picture-`))
      .map((file) => fs.readFileSync(path.join(folder, file)));
  expect(pictures('reminder-1-da')).toHaveLength(1);
  const many = pictures('claims-60');
  expect(many.length).toBeGreaterThan(2);
  expect(new Set(many.map((picture) => picture.toString('base64'))).size).toBe(many.length);
  for (const picture of many) expect(picture.byteLength).toBeGreaterThan(20_000); // an empty page has a tenth of that
});
