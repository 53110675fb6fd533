/**
 * Plays the first day on the demo company by itself, in the real app: the guide from a new company to its first list, then
 * a reminder.
 * Saves a picture of each step and the letter under `tour/`, prints what happened with the amounts, and fails loudly where a step fails.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

const ROOT = process.cwd();
const FOLDER = path.join(ROOT, 'tour');
const LETTER = path.join(FOLDER, 'rykker-1.pdf');
const PATIENCE_MS = 30_000;
const PASSWORD = 'en rundtur på demoen';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  fs.rmSync(FOLDER, { recursive: true, force: true });
  fs.mkdirSync(FOLDER, { recursive: true });
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-tour-'));
  const app = await _electron.launch({
    executablePath: executable(),
    args: [...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []), ROOT],
    env: { ...inherited(), RYKKERKLAR_USER_DATA: userData },
  });
  try {
    await play(app, await app.firstWindow());
  } finally {
    await app.close();
    fs.rmSync(userData, { recursive: true, force: true });
  }
}

async function play(app: ElectronApplication, page: Page): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  const company = await createCompany(page);
  await connect(page);
  const shown = await fetchInvoices(page);
  const { title, amounts, total } = await preview(page);
  await send(app, page);
  const row = await sentRow(page);
  await leave(page, company);

  say('');
  say(`Virksomhed:        ${company}`);
  say(`Hentet:            ${shown}`);
  say(`Sendt:             ${title}`);
  for (const line of amounts) say(`                   ${line}`);
  say(`I alt:             ${total}`);
  say(`Listen viser nu:   ${row}`);
  say(`Brevet:            ${path.relative(ROOT, LETTER)} (${fs.statSync(LETTER).size} bytes)`);
  say(`Billeder:          ${fs.readdirSync(FOLDER).filter((file) => file.endsWith('.png')).length} i tour/`);
}

async function createCompany(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Prøv demo-virksomheden' }).waitFor();
  await picture(page, 'Velkomst');
  await page.getByRole('button', { name: 'Prøv demo-virksomheden' }).click();
  await page.getByRole('textbox', { name: 'Vælg en adgangskode' }).fill(PASSWORD);
  await page.getByLabel('Gentag adgangskoden').fill(PASSWORD);
  const name = await page.getByLabel('Virksomhedens navn').inputValue();
  await picture(page, 'Opret virksomhed');
  await page.getByRole('button', { name: 'Opret virksomhed' }).click();
  return name;
}

/** The guide of the first day: where the details are, the connection, the rules. */
async function connect(page: Page): Promise<void> {
  await page.getByText('Trin 2 af 5').waitFor();
  await picture(page, 'Find oplysningerne');
  await page.getByRole('button', { name: 'Videre' }).click();
  await page.getByRole('button', { name: 'Udfyld med demo-oplysninger' }).click();
  await picture(page, 'Forbind til Dinero');
  await page.getByRole('button', { name: 'Forbind', exact: true }).click();
  await page.getByText('Trin 4 af 5').waitFor();
  await page.getByLabel('Skæringsdato').waitFor();
  await picture(page, 'Regler');
}

/** The guide's last step: what was found, and the list. */
async function fetchInvoices(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Gem og hent fakturaer' }).click();
  await page.getByRole('group', { name: 'Det blev fundet' }).waitFor();
  await picture(page, 'De første fakturaer');
  await page.getByRole('button', { name: 'Se fakturaer i Dinero' }).click();
  await page.getByRole('row').nth(1).waitFor();
  await remindButton(page).waitFor();
  await picture(page, 'Fakturaer i Dinero');
  return page.getByText(/\d+ faktura(er)? vises/).innerText();
}

async function preview(page: Page): Promise<{ title: string; amounts: string[]; total: string }> {
  await remindButton(page).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('button', { name: 'Send rykker' }).waitFor();
  await picture(page, 'Forhåndsvisning');
  const title = await drawer.getByRole('heading').first().innerText();
  const claim = (await drawer.locator('.claim__row').allInnerTexts()).map(oneLine);
  const total = oneLine(await drawer.locator('.claim__total').innerText());
  return { title, amounts: claim, total };
}

async function send(app: ElectronApplication, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await page.getByText('Rykker 1 er sendt').waitFor();
  await picture(page, 'Sendt');
  // The system's own dialog cannot be pressed from here: it is answered in the person's place.
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, LETTER);
  await page.getByRole('button', { name: 'Gem brevet (PDF)' }).click();
  await page.getByText(/Brevet er gemt som/).waitFor();
  if (fs.readFileSync(LETTER).subarray(0, 5).toString() !== '%PDF-') throw new Error('the letter is no PDF');
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
}

async function sentRow(page: Page): Promise<string> {
  const row = page.getByRole('row').filter({ hasText: 'Rykker 1 sendt' }).first();
  await row.waitFor();
  await picture(page, 'Efter afsendelsen');
  await page.getByRole('navigation').getByText('Udbakke').click();
  await page.getByRole('row').nth(1).waitFor();
  await picture(page, 'Udbakke');
  await page.getByRole('navigation').getByText('Fakturaer i Dinero').click();
  return oneLine(await row.innerText());
}

/** Takes the company away again, with its keys in the keychain. */
async function leave(page: Page, company: string): Promise<void> {
  await page.getByRole('navigation').getByText('Virksomhed').click();
  await page.getByRole('button', { name: 'Fjern virksomheden …' }).click();
  await page.getByLabel(/Skriv virksomhedens navn/).fill(company);
  await page.getByRole('dialog').getByLabel('Adgangskode').fill(PASSWORD);
  await page.getByRole('button', { name: 'Fortsæt' }).click();
  await page.getByRole('button', { name: 'Fjern for altid' }).click();
  await page.getByRole('button', { name: 'Prøv demo-virksomheden' }).waitFor();
}

const remindButton = (page: Page) => page.getByRole('button', { name: /^Ryk denne faktura/ }).first();
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

let pictures = 0;
async function picture(page: Page, title: string): Promise<void> {
  pictures += 1;
  const file = `${String(pictures).padStart(2, '0')}-${title.toLowerCase().replace(/[^a-zæøå]+/g, '-')}.png`;
  await page.screenshot({ path: path.join(FOLDER, file), animations: 'disabled' });
  say(`${pictures}. ${title}`);
}

function executable(): string {
  const told = process.env['RYKKERKLAR_ELECTRON'];
  if (!told) throw new Error('start the tour by: npm start -- --tour');
  return told;
}

const inherited = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));

try {
  await main();
} catch (error) {
  process.stderr.write(`The tour failed at step ${pictures + 1}: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
