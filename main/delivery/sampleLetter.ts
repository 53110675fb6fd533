import { addDays, type CalendarDate } from '../../src/claim/date';
import { paymentDeadline } from '../../src/claim/deadline';
import { ore, subtract, sum, type Ore } from '../../src/claim/money';
import { evaluateClaim } from '../../src/claim/evaluateClaim';
import type { ClaimFacts, Payment } from '../../src/claim/facts';
import { asksForPayment } from '../../src/letter/fixedSentences';
import type { LetterClaim, LetterInput, LetterKind, LetterTemplate, Letterhead } from '../../src/letter/letter';
import { letterLines } from '../../src/letter/letterLines';
import type { TemplateKey } from '../../src/ipc/letterViews';
import type { Company } from '../jobs/company';

const PRINCIPAL = ore(12_500_00);
const FEE = ore(100_00);
const BEFORE_TODAY = { due: 60, invoice: 74, firstReminder: 44, payment: 5 };
/** Days between two reminders. */
const APART = 14;

/** The reminders that went before a letter of a kind, and the number that it has itself. */
const places: Readonly<Record<LetterKind, { before: number; level: number | null }>> = {
  'reminder-1': { before: 0, level: 1 },
  'reminder-2': { before: 1, level: 2 },
  'reminder-3': { before: 2, level: 3 },
  'reminder-notice': { before: 2, level: 3 },
  notice: { before: 3, level: null },
  charges: { before: 1, level: null },
  plan: { before: 1, level: null },
  thanks: { before: 1, level: null },
};

/** A letter to a debtor who does not exist, about a claim that the law would allow: what a template looks like in use. */
export function sampleLetter(
  { profile, today }: Pick<Company, 'profile' | 'today'>,
  { kind, language }: TemplateKey,
  template: LetterTemplate,
  letterhead: Letterhead,
): LetterInput {
  const day = today();
  const claim = claimOn(day, kind, language);
  return {
    kind,
    language,
    level: places[kind].level,
    day,
    deadline: asksForPayment({ kind }) ? paymentDeadline(day) : null,
    reference: 'RK-2345WXYZ',
    creditor: { name: profile.name, cvr: profile.cvr },
    letterhead,
    recipient: {
      name: 'Bageriet Kornblomst ApS',
      attention: 'Karen Kornblomst',
      address: ['Møllevej 12', '8000 Aarhus C'],
      cvr: '12345674',
      email: 'bogholderi@kornblomst.example',
    },
    claims: [claim],
    instalments: kind === 'plan' ? instalments(claim.total, day) : [],
    template,
  };
}

function claimOn(day: CalendarDate, kind: LetterKind, language: TemplateKey['language']): LetterClaim {
  const facts = factsOn(day, kind);
  const claim = evaluateClaim(facts, day);
  const asks = asksForPayment({ kind });
  const fee = places[kind].level === null ? ore(0) : claim.next.fee.allowed;
  const charges = { fee, interest: asks ? claim.next.interest.allowed : ore(0), compensation: ore(0) };
  const lines = letterLines(claim, charges, language);
  return {
    invoiceNumber: 1042,
    invoiceDay: facts.invoiceDate,
    dueDate: facts.dueDate,
    description: language === 'da' ? 'Levering af mel, september' : 'Delivery of flour, September',
    lines,
    total: sum(lines.map(({ amount }) => amount)),
    payTo: null,
  };
}

function factsOn(day: CalendarDate, kind: LetterKind): ClaimFacts {
  const before = places[kind].before;
  return {
    principal: PRINCIPAL,
    invoiceDate: addDays(day, -BEFORE_TODAY.invoice),
    dueDate: addDays(day, -BEFORE_TODAY.due),
    debtor: 'business',
    dueDateAgreed: true,
    interest: { dayCount: 'actual/actual', contractRate: null },
    payments: paymentsOn(addDays(day, -BEFORE_TODAY.payment), kind),
    creditNotes: [],
    reminders: Array.from({ length: before }, (_, index) => ({
      sentOn: addDays(day, index * APART - BEFORE_TODAY.firstReminder),
      fee: FEE,
    })),
    claimedInterest: [],
    claimCompensation: false,
    disputed: false,
  };
}

/** Thanks are for all that was asked for, a letter about charges is for a paid invoice, and others show a payment in part. */
function paymentsOn(day: CalendarDate, kind: LetterKind): Payment[] {
  if (kind === 'reminder-1') return [];
  if (kind === 'thanks') return [{ date: day, amount: ore(PRINCIPAL + FEE), designated: 'none' }];
  if (kind === 'charges') return [{ date: day, amount: PRINCIPAL, designated: 'principal' }];
  return [{ date: day, amount: ore(2_500_00), designated: 'principal' }];
}

/** Three, the last of which takes what does not divide. */
function instalments(total: Ore, day: CalendarDate): LetterInput['instalments'] {
  const part = ore(Math.floor(total / 3));
  const last = subtract(total, ore(part * 2));
  return [part, part, last].map((amount, index) => ({ due: addDays(day, 14 + index * 30), amount }));
}
