import { formatDateLong, type CalendarDate } from '../../../../src/claim/date';
import { formatAmount, type Ore } from '../../../../src/claim/money';
import { fikCode } from '../checkDigits';
import { contactOf, type Firm } from '../firm';
import type { DemoInvoice } from '../model';

/** A letter of one page: what it says, not how it looks. */
export interface Letter {
  firm: Firm;
  invoice: DemoInvoice;
  day: CalendarDate;
  title: string;
  text: string;
  facts: readonly (readonly [name: string, value: string])[];
  lines: readonly (readonly [text: string, amount: Ore])[];
  total: readonly [text: string, amount: Ore];
  notice: string | null;
}

const LEFT = 60;
const RIGHT = 535;
const AMOUNT_WIDTH = 110;

async function emptyPage(title: string) {
  const { default: Document } = await import('pdfkit'); // heavy: loaded when the first PDF is asked for
  return new Document({ size: 'A4', margin: LEFT, lang: 'da-DK', info: { Title: title } });
}

type Page = Awaited<ReturnType<typeof emptyPage>>;

function address(page: Page, { firm, invoice }: Letter): void {
  const contact = contactOf(firm, invoice);
  const attention = contact.attention === null ? [] : [`Att.: ${contact.attention}`];
  const debtor = [contact.name, ...attention, contact.street, `${contact.zipCode} ${contact.city}`];
  const creditor = [
    firm.name,
    firm.street,
    `${firm.zipCode} ${firm.city}`,
    `CVR-nr. ${firm.cvr}`,
    `Tlf. ${firm.phone}`,
    firm.email,
  ];
  page
    .font('Helvetica')
    .fontSize(9)
    .text(creditor.join('\n'), LEFT, 60, { width: RIGHT - LEFT, align: 'right' });
  page.fontSize(11).text(debtor.join('\n'), LEFT, 150, { width: 300 });
}

function amountRow(page: Page, text: string, amount: Ore): void {
  const top = page.y;
  page.text(text, LEFT, top, { width: RIGHT - LEFT - AMOUNT_WIDTH });
  const bottom = page.y;
  page.text(formatAmount(amount), RIGHT - AMOUNT_WIDTH, top, { width: AMOUNT_WIDTH, align: 'right' });
  page.y = Math.max(bottom, page.y) + 4;
}

const rule = (page: Page): void => {
  page.moveTo(LEFT, page.y).lineTo(RIGHT, page.y).lineWidth(0.5).stroke();
  page.y += 6;
};

function sum(page: Page, letter: Letter): void {
  page.font('Helvetica-Bold').fontSize(10);
  page.text(`Beløb i ${letter.invoice.currency}`, LEFT, page.y, { width: RIGHT - LEFT, align: 'right' });
  rule(page);
  page.font('Helvetica');
  for (const [text, amount] of letter.lines) amountRow(page, text, amount);
  rule(page);
  page.font('Helvetica-Bold');
  amountRow(page, ...letter.total);
}

function payment(page: Page, { firm, invoice }: Letter): void {
  const account = firm.accounts[0];
  const fik = invoice.number === null ? [] : [`Betalingslinje: ${fikCode(invoice.number, firm.fikCreditor)}`];
  const bank = account ? [`Reg.nr. ${account.registration}, kontonr. ${account.account}, IBAN ${account.iban}`] : [];
  page
    .font('Helvetica')
    .fontSize(9)
    .text(['Betaling:', ...bank, ...fik].join('\n'), LEFT, page.y + 20);
}

/** The letter as PDF. Danish letters are text that can be selected (WinAnsi). */
export async function letterPdf(letter: Letter): Promise<Uint8Array> {
  const page = await emptyPage(letter.title);
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Buffer[] = [];
    page.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.on('end', () => resolve(Buffer.concat(chunks)));
    page.on('error', reject);
  });
  address(page, letter);
  page.text(formatDateLong(letter.day), LEFT, 250, { width: RIGHT - LEFT, align: 'right' });
  page
    .font('Helvetica-Bold')
    .fontSize(16)
    .text(letter.title, LEFT, 280, { width: RIGHT - LEFT });
  page.font('Helvetica').fontSize(10).moveDown();
  page.text(letter.facts.map(([name, value]) => `${name}: ${value}`).join('\n')).moveDown();
  page.text(letter.text).moveDown();
  sum(page, letter);
  if (letter.notice !== null)
    page.font('Helvetica-Bold').text(letter.notice, LEFT, page.y + 14, { width: RIGHT - LEFT });
  payment(page, letter);
  page.end();
  return finished;
}
