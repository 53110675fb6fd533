import { date, formatDate, formatDateLong } from '../claim/date';
import { formatAmount, formatKroner, ore } from '../claim/money';
import type { Language } from '../ipc/views';
import type { Block, PrintedDocument } from '../letter/document';
import { say, type SayKey } from '../text/say';
import type { HandedDebtor, HandedInvoice, HandoverCase, HandoverPackage } from './handoverPackage';

const amount = (value: number, language: Language): string => formatAmount(ore(value), language);
const day = (value: string, language: Language): string => formatDateLong(date(value), language);

function facts(language: Language, named: readonly (readonly [SayKey, string | null])[]): Block {
  return {
    kind: 'facts',
    facts: named.flatMap(([key, value]) => (value ? [{ name: say(language, key), value }] : [])),
  };
}

const addressOf = ({ street, zipCode, city }: HandedDebtor): string =>
  [street, [zipCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

function invoicesOf({ invoices, open }: HandoverCase, language: Language): Block {
  const column = (key: SayKey, isAmount: boolean) => ({ name: say(language, key), amount: isAmount });
  const charges = ({ feesOre, compensationOre }: { feesOre: number; compensationOre: number }): number =>
    feesOre + compensationOre;
  const row = (invoice: HandedInvoice): string[] => [
    String(invoice.number),
    formatDate(date(invoice.dueDate), language),
    amount(invoice.open.principalOre, language),
    amount(charges(invoice.open), language),
    amount(invoice.open.interestOre, language),
    amount(invoice.totalOre, language),
  ];
  return {
    kind: 'table',
    columns: [
      column('package.number', false),
      column('package.dueDate', false),
      column('package.openPrincipal', true),
      column('package.charges', true),
      column('package.interestShort', true),
      column('package.total', true),
    ],
    rows: invoices.map(row),
    sum: [
      say(language, 'package.sum'),
      '',
      amount(open.principalOre, language),
      amount(charges(open), language),
      amount(open.interestOre, language),
      amount(open.totalOre, language),
    ],
  };
}

const noticeOf = ({ number, notice, interest, expires }: HandedInvoice, language: Language): Block => ({
  kind: 'paragraph',
  text: say(language, 'package.aboutInvoice', {
    number,
    sentOn: day(notice.sentOn, language),
    deadline: day(notice.deadline, language),
    from: day(interest.startDate, language),
    expires: day(expires, language),
  }),
});

const caseBlocks = (one: HandoverCase, language: Language): Block[] => [
  { kind: 'heading', text: one.debtor.name },
  facts(language, [
    ['package.attention', one.debtor.attention],
    ['package.address', addressOf(one.debtor)],
    ['package.cvr', one.debtor.cvr],
    ['package.email', one.debtor.email],
    ['package.phone', one.debtor.phone],
    ['package.folder', one.folder],
  ]),
  invoicesOf(one, language),
  ...one.invoices.map((invoice) => noticeOf(invoice, language)),
];

/** The first page of a package: who hands over which claims, and what lies beside it. */
export function cover(whole: HandoverPackage, language: Language): PrintedDocument {
  const { creditor, cases, open } = whole;
  const invoices = cases.flatMap((one) => one.invoices).length;
  return {
    language,
    title: say(language, 'package.title'),
    above: `${creditor.name} · ${day(whole.day, language)}`,
    blocks: [
      {
        kind: 'paragraph',
        text: say(language, 'package.intro', {
          count: invoices,
          total: formatKroner(ore(open.totalOre), language),
          day: day(whole.day, language),
        }),
      },
      facts(language, [
        ['package.creditor', creditor.name],
        ['package.creditorCvr', creditor.cvr],
        ['package.email', creditor.email],
        ['package.paymentLine', creditor.paymentLine],
      ]),
      { kind: 'paragraph', text: say(language, 'package.contents') },
      ...cases.flatMap((one) => caseBlocks(one, language)),
    ],
  };
}
