import { ZERO } from '../../src/claim/money';
import { debtorKind } from '../../src/dinero/debtorKind';
import type { Debtor } from '../../src/dinero/model';
import type { Channel } from '../../src/ipc/deliveryViews';
import type { Books, Charges } from '../../src/ipc/views';
import { canGoThroughDinero, type Chosen } from '../../src/letter/channel';
import { reminderKind, type LetterKind } from '../../src/letter/letter';
import { stepAfter, policyFor, type LevelledStep } from '../../src/procedure/policy';
import {
  MOST_REMINDERS,
  requirements,
  type Refusal,
  type ReminderFacts,
  type RequirementCode,
} from '../../src/procedure/requirements';
import { levelOf, type Procedure } from '../../src/procedure/state';
import { AppError } from '../appError';
import type { Urgency } from '../dinero/company';
import { sendingPolicy } from '../jobs/cases';
import { addressOf, channelOf } from '../jobs/channelOf';
import type { Desk } from '../jobs/desk';
import { chargedOutsideBooks } from '../jobs/ownLetters';
import { draftLetter, type Draft } from './draftLetter';
import { reminderFacts, type FreshFacts } from './freshFacts';

/** A letter as it would go out today. */
export interface NextLetter {
  kind: LetterKind;
  /** The reminder's number, 1 to 3, or the step of a notice of collection. */
  level: number;
  chosen: Chosen;
  books: Books;
  /** The charges of the company's rules for it; null where no rule says. */
  charges: Charges | null;
  /** Why it may not be sent; empty where it may. */
  refusals: Refusal[];
}

/** What is asked for: the step that is next, the notice of collection whichever step is, or a letter that is no step. */
export type Wanted = 'next' | 'notice' | 'plan' | 'thanks';

/** The step of the company's procedure that follows, whenever its day comes; undefined after the last. */
export const stepNext = (desk: Desk, state: Procedure, debtor: Debtor | null): LevelledStep | undefined =>
  stepAfter(policyFor(desk.procedurePolicy(), state.invoice?.debtor ?? debtorKind(debtor)), levelOf(state));

/**
 * Which letter it is, how it goes out, and what speaks against it by the requirements.
 * @param channel a person's choice; null for the channel of the rules. @throws AppError `smtp-missing`
 */
export function nextLetter(
  desk: Desk,
  fresh: FreshFacts,
  debtor: Debtor | null,
  wanted: Wanted,
  channel: Channel | null = null,
): NextLetter {
  if (channel === 'smtp' && desk.delivery().smtp === null) throw new AppError('smtp-missing');
  if (wanted === 'plan' || wanted === 'thanks') return otherLetter(desk, fresh, debtor, wanted, channel);
  const state = desk.caseEvents.state(fresh.invoice.guid);
  const step = stepNext(desk, state, debtor);
  const facts = reminderFacts(desk, fresh, debtor, null);
  const number = Math.min(MOST_REMINDERS, (facts.reminders?.bookedOn.length ?? 0) + 1);
  const isNotice = wanted === 'notice' || step?.kind === 'notice';
  const kind = isNotice ? 'notice' : kindOf(state, step, number);
  const level = isNotice ? (step?.level ?? levelOf(state) + 1) : number;
  const chosen = chosenFor(desk, debtor, kind, channel);
  return {
    kind,
    level,
    chosen,
    books: booksOf(desk, fresh, kind, chosen.channel),
    charges: step === undefined || (step.kind === 'notice') !== isNotice ? null : chargesOf(step, kind),
    refusals: [
      ...against(desk, fresh.invoice.guid, debtor, { ...facts, onPaper: chosen.channel === 'print' }, kind),
      ...besideTheBooks(desk, fresh.invoice.guid, chosen.channel),
    ],
  };
}

/** A person's choice where the letter can go that way. */
const chosenFor = (desk: Desk, debtor: Debtor | null, kind: LetterKind, channel: Channel | null): Chosen =>
  channel === null || (channel === 'dinero' && !canGoThroughDinero(kind))
    ? channelOf(desk, debtor, kind)
    : { channel, task: null };

/** The confirmation of a payment plan, or the thanks for a payment: no step, so that nothing in Dinero knows of it. */
function otherLetter(
  desk: Desk,
  { invoice, balance }: FreshFacts,
  debtor: Debtor | null,
  kind: 'plan' | 'thanks',
  channel: Channel | null,
): NextLetter {
  const chosen = chosenFor(desk, debtor, kind, channel);
  const owed = balance.remaining + chargedOutsideBooks(desk, invoice.guid);
  const untimely = kind === 'plan' ? desk.caseEvents.state(invoice.guid).plan === null : owed > 0;
  const onPaper = chosen.channel === 'print';
  const found: [boolean, RequirementCode][] = [
    [debtor === null, 'debtor-gone'],
    [!onPaper && addressOf(desk, debtor) === null, 'no-email'],
    [desk.outbox.unfinishedOf(invoice.guid).length > 0, 'unfinished-reminder'],
    [untimely, 'not-its-turn'],
  ];
  const refusals = found.flatMap(([stands, code]) => (stands ? [{ code, until: null }] : []));
  return { kind, level: 0, chosen, books: 'none', charges: null, refusals };
}

/** No new fee is charged for chasing charges alone (renteloven § 9b(1): with good reason). */
const chargesOf = ({ fee, interest, compensation }: LevelledStep, kind: LetterKind): Charges => ({
  fee: fee > ZERO && kind !== 'charges',
  interest,
  compensation,
});

function kindOf(state: Procedure, step: LevelledStep | undefined, number: number): LetterKind {
  if (state.settlement === 'continue') return 'charges';
  return step?.kind === 'reminder' && step.notice ? 'reminder-notice' : reminderKind(number);
}

/** What letters of our own have charged is in none of Dinero's: its reminder would claim too little, and contradict them. */
const besideTheBooks = (desk: Desk, invoiceGuid: string, channel: Channel | null): Refusal[] =>
  channel === 'dinero' && chargedOutsideBooks(desk, invoiceGuid) > 0
    ? [{ code: 'charged-by-own-letter', until: null }]
    : [];

/** A notice of collection is no reminder: it comes after three of them. */
function against(
  desk: Desk,
  invoiceGuid: string,
  debtor: Debtor | null,
  facts: ReminderFacts,
  kind: LetterKind,
): Refusal[] {
  const found = requirements(facts, sendingPolicy(desk, invoiceGuid, debtorKind(debtor)), desk.today(), true);
  return kind === 'notice' ? found.filter(({ code }) => code !== 'three-reminders') : found;
}

/**
 * What a letter leaves in Dinero. A letter of our own keeps its place there by a draft without amounts, which other
 * computers see; it is booked only where the company wants that. Where Dinero takes no further reminder, nothing is left.
 */
function booksOf(desk: Desk, { invoice, reminders }: FreshFacts, kind: LetterKind, channel: Channel | null): Books {
  if (channel === null || channel === 'dinero') return 'dinero';
  // Dinero reckons with its own charges alone: beside others it would arrive at another sum.
  const isBookable = canGoThroughDinero(kind) && kind !== 'charges' && chargedOutsideBooks(desk, invoice.guid) === 0;
  if (isBookable && desk.delivery().bookInDinero) return 'dinero';
  return invoice.status === 'overdue' && reminders.length < MOST_REMINDERS ? 'marker' : 'none';
}

/** What is wanted of a letter that goes out. */
export interface Wish {
  reference: string;
  /** Which charges are wanted; null for those of the rules. What the law refuses is left out. */
  charges: Partial<Charges> | null;
  urgency: Urgency;
}

/** The letter with its figures; null where there is no due date to count from, or no channel. @throws AppError `dinero-…` */
export async function draftOf(
  desk: Desk,
  fresh: FreshFacts,
  debtor: Debtor | null,
  { kind, level, chosen, books, charges }: NextLetter,
  { reference, charges: wish, urgency }: Wish,
): Promise<Draft | null> {
  const { dueDate } = fresh.invoice;
  if (dueDate === null || chosen.channel === null) return null;
  return draftLetter(desk, fresh, debtor, {
    dueDate,
    kind,
    level,
    channel: chosen.channel,
    books,
    reference,
    wish: wish ?? charges,
    urgency,
  });
}
