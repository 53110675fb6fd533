import type { Language } from '../ipc/views';
import { say, type SayKey } from '../text/say';
import { cell, kronerCell as kroner, momentOf, type Cell, type Table } from '../text/spreadsheet';
import type { HandedInvoice, HandoverCase, HandoverPackage } from './handoverPackage';

const percent = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

/** "2026-09-20: 400,00 | 2026-10-02: 50,00". */
const moves = (list: HandedInvoice['payments']): string =>
  list.map(({ date, amountOre }) => `${date}: ${kroner(amountOre)}`).join(' | ');

type Column = [SayKey, (invoice: HandedInvoice, of: HandoverCase, whole: HandoverPackage) => Cell];

/** The fields collectors ask for, one invoice a row. Amounts are kroner, days `YYYY-MM-DD`. */
const columns: readonly Column[] = [
  ['package.creditor', (_, __, { creditor }) => creditor.name],
  ['package.creditorCvr', (_, __, { creditor }) => creditor.cvr],
  ['package.debtor', (_, { debtor }) => debtor.name],
  ['package.kind', (_, { debtor }) => debtor.kind],
  ['package.attention', (_, { debtor }) => debtor.attention],
  ['package.street', (_, { debtor }) => debtor.street],
  ['package.zipCode', (_, { debtor }) => debtor.zipCode],
  ['package.city', (_, { debtor }) => debtor.city],
  ['package.country', (_, { debtor }) => debtor.country],
  ['package.cvr', (_, { debtor }) => debtor.cvr],
  ['package.email', (_, { debtor }) => debtor.email],
  ['package.phone', (_, { debtor }) => debtor.phone],
  ['package.id', ({ id }) => id],
  ['package.number', ({ number }) => number],
  ['package.invoiceDate', ({ invoiceDate }) => invoiceDate],
  ['package.dueDate', ({ dueDate }) => dueDate],
  ['package.description', ({ description }) => description],
  ['package.principal', ({ principalOre }) => kroner(principalOre)],
  ['package.credited', ({ creditedOre }) => kroner(creditedOre)],
  ['package.paid', ({ paidOre }) => kroner(paidOre)],
  ['package.payments', ({ payments }) => moves(payments)],
  ['package.credits', ({ credits }) => moves(credits)],
  ['package.fees', ({ feesOre }) => kroner(feesOre)],
  ['package.compensation', ({ compensationOre }) => kroner(compensationOre)],
  ['package.interest', ({ interest }) => kroner(interest.totalOre)],
  ['package.interestRate', ({ interest }) => percent(interest.ratePercent)],
  ['package.interestStart', ({ interest }) => interest.startDate],
  ['package.openPrincipal', ({ open }) => kroner(open.principalOre)],
  ['package.total', ({ totalOre }) => kroner(totalOre)],
  ['package.day', (_, __, { day }) => day],
  ['package.noticeSent', ({ notice }) => notice.sentOn],
  ['package.noticeDeadline', ({ notice }) => notice.deadline],
  ['package.expires', ({ expires }) => expires],
  ['package.folder', (_, { folder }) => folder],
];

export const casesTable = (whole: HandoverPackage, language: Language): Table => [
  columns.map(([key]) => say(language, key)),
  ...whole.cases.flatMap((one) =>
    one.invoices.map((invoice) => columns.map(([, read]) => cell(read(invoice, one, whole)))),
  ),
];

/** What happened to a debtor's invoices, the oldest first. */
export function historyTable({ invoices }: Pick<HandoverCase, 'invoices'>, language: Language): Table {
  const head = (['package.when', 'package.number', 'package.what', 'package.who'] as const).map((key) =>
    say(language, key),
  );
  const rows = invoices
    .flatMap(({ number, events }) => events.map((event) => ({ ...event, number })))
    .sort((a, b) => a.at.localeCompare(b.at));
  return [
    head,
    ...rows.map(({ at, number, text, by }) =>
      [momentOf(at, language), number, text, say(language, by === 'app' ? 'package.byApp' : 'package.byPerson')].map(
        cell,
      ),
    ),
  ];
}
