import type { Claim } from '../../src/claim/claim';
import type { CalendarDate } from '../../src/claim/date';
import { sum } from '../../src/claim/money';
import { addressLines, HOME } from '../../src/debtors/contact';
import type { Debtor } from '../../src/dinero/model';
import type { LetterInput, LetterLanguage, Recipient } from '../../src/letter/letter';
import { letterLines } from '../../src/letter/letterLines';
import type { Instalment } from '../../src/procedure/fields';
import { addressOf } from '../jobs/channelOf';
import type { Company } from '../jobs/company';
import { addressed } from '../jobs/contactOf';
import type { Occasion } from './draftLetter';
import type { Figures } from './figures';
import type { FreshFacts } from './freshFacts';
import { letterheadOf, templateOf } from './wording';

/** Who a letter is to, as it stands on the envelope: what is written down here goes before what Dinero says. */
export function recipientOf(company: Company, debtor: Debtor | null, name: string): Recipient {
  if (debtor === null) return { name, attention: null, address: [], cvr: null, email: null };
  const { attention, ...postal } = addressed(company, debtor);
  const { name: inDinero, cvr } = debtor;
  return { name: inDinero, attention, address: addressLines(postal), cvr, email: addressOf(company, debtor) };
}

const DANISH = new Set([HOME, 'GL', 'FO']);

/** The language of a debtor's letters: the one written down here, else Danish in the kingdom and English outside it. */
export const languageOf = (company: Company, debtor: Debtor | null): LetterLanguage =>
  company.preferences.of(debtor?.guid ?? null).language ??
  (debtor === null || DANISH.has(debtor.country) ? 'da' : 'en');

interface About extends Pick<Occasion, 'kind' | 'level' | 'reference' | 'dueDate'> {
  day: CalendarDate;
  deadline: CalendarDate | null;
  instalments?: Instalment[];
}

/** What a letter about one invoice is composed from. */
export function letterInput(
  company: Company,
  { invoice }: Pick<FreshFacts, 'invoice'>,
  debtor: Debtor | null,
  { kind, level, reference, dueDate, day, deadline, instalments = [] }: About,
  claim: Claim,
  charges: Pick<Figures, 'fee' | 'interest' | 'compensation'>,
): LetterInput {
  const language = languageOf(company, debtor);
  const lines = letterLines(claim, charges, language);
  return {
    kind,
    language,
    level: kind.startsWith('reminder') ? level : null,
    day,
    deadline,
    reference,
    creditor: { name: company.connection()?.organizationName ?? company.profile.name, cvr: company.profile.cvr },
    letterhead: letterheadOf(company),
    recipient: recipientOf(company, debtor, invoice.debtorName),
    template: templateOf(company, kind, language),
    claims: [
      {
        invoiceNumber: invoice.number,
        invoiceDay: invoice.day,
        dueDate,
        description: invoice.description,
        lines,
        total: sum(lines.map(({ amount }) => amount)),
        payTo: invoice.fikCode,
      },
    ],
    instalments,
  };
}
