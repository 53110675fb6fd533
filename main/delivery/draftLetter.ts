import { randomInt } from 'node:crypto';
import type { Claim } from '../../src/claim/claim';
import { addDays, type CalendarDate } from '../../src/claim/date';
import { paymentDeadline } from '../../src/claim/deadline';
import { evaluateClaim } from '../../src/claim/evaluateClaim';
import { ZERO } from '../../src/claim/money';
import type { Debtor, Reminder } from '../../src/dinero/model';
import type { Channel } from '../../src/ipc/deliveryViews';
import type { Books, Charges } from '../../src/ipc/views';
import { dineroWords } from '../../src/letter/dineroWords';
import { composeLetter } from '../../src/letter/composeLetter';
import { isStep, type LetterKind } from '../../src/letter/letter';
import { mailText } from '../../src/letter/mailText';
import { REFERENCE_LETTERS } from '../../src/letter/reference';
import { claimFacts } from '../../src/procedure/claimFacts';
import { lawfulCharges, type ChargeKind, type LawfulCharges } from '../../src/procedure/lawfulCharges';
import { feeBarred } from '../jobs/arrears';
import { addressOf } from '../jobs/channelOf';
import { owedOutsideBooks, unbookedSteps } from '../jobs/ownLetters';
import type { SentStep } from '../../src/procedure/state';
import type { Urgency } from '../dinero/company';
import type { Desk } from '../jobs/desk';
import type { ReminderPayload } from '../store/outboxRow';
import { figuresOfDinero, figuresOfOurs, type Figures } from './figures';
import type { FreshFacts } from './freshFacts';
import { letterInput } from './letterInput';

export interface Draft {
  /** What the letter would hold. */
  figures: Figures;
  claim: Claim;
  lawful: LawfulCharges;
  /** Charges left out because Dinero would set them above the law. */
  tooHigh: ChargeKind[];
  payload: ReminderPayload;
  /** Whether the lines of an own letter come to what the books say is owed; always true of Dinero's. */
  agrees: boolean;
}

/** What a letter is drafted for. */
export interface Occasion {
  dueDate: CalendarDate;
  kind: LetterKind;
  /** The reminder's number, 1 to 3, or the step of another letter. */
  level: number;
  channel: Channel;
  books: Books;
  reference: string;
  /** Which charges are wanted where it is not the usual. What the law refuses is left out. */
  wish: Partial<Charges> | null;
  urgency: Urgency;
}

const NO_CHARGES: Charges = { fee: false, interest: false, compensation: false };

/** A letter on paper is under way for some days: its deadline, which counts from the day it is sent, leaves room for posting it later. */
export const DAYS_FOR_POSTING = 3;

/** The new deadline of a letter that is sent on a day. */
export const deadlineOf = (channel: Channel, day: CalendarDate): CalendarDate =>
  paymentDeadline(channel === 'print' ? addDays(day, DAYS_FOR_POSTING) : day);

/** Works out what the law allows today, and the figures of the letter; asks Dinero for its own where it books them. @throws AppError `dinero-…` */
export async function draftLetter(
  desk: Desk,
  fresh: FreshFacts,
  debtor: Debtor | null,
  occasion: Occasion,
): Promise<Draft> {
  const { dueDate, kind, channel, books, urgency } = occasion;
  const wish = isStep(kind) ? occasion.wish : NO_CHARGES;
  const today = desk.today();
  const { invoice } = fresh;
  // A letter that asks for nothing names what is owed; a reminder counts what was ever charged.
  const ours = isStep(kind) ? unbookedSteps(desk, invoice.guid) : owedOutsideBooks(desk, invoice.guid);
  const claim = claimToday(desk, fresh, debtor, dueDate, ours);
  const lawful = lawfulToday(desk, invoice.guid, claim);
  const warning = kind === 'reminder-notice';
  const { figures, charges, tooHigh } =
    books === 'dinero'
      ? await figuresOfDinero(desk, { invoiceGuid: invoice.guid, wish, lawful, warning, urgency })
      : figuresOfOurs(fresh, ours, wish, lawful);
  const deadline = deadlineOf(channel, today);
  const instalments = kind === 'plan' ? [...(desk.caseEvents.state(invoice.guid).plan?.instalments ?? [])] : [];
  const about = { ...occasion, day: today, deadline: isStep(kind) ? deadline : null, instalments };
  const input = letterInput(desk, fresh, debtor, about, claim, figures);
  const letter = composeLetter(input);
  const words = channel === 'dinero' ? dineroWords(letter) : { title: letter.subject, text: mailText(letter) };
  const { principal, earlier, paid, fee, interest, compensation, total } = figures;
  const payload: ReminderPayload = {
    charges,
    ...words,
    day: today,
    deadline,
    receiver: (channel === 'print' ? null : addressOf(desk, debtor)) ?? '',
    letter: channel === 'dinero' ? null : input,
    expected: { principal, earlier, paid, fee, interest, compensation, total },
  };
  return { figures, claim, lawful, tooHigh, payload, agrees: channel === 'dinero' || letter.total === total };
}

/** The claim on the invoice today: what Dinero has booked, and what letters of our own have charged besides. */
export function claimToday(
  desk: Desk,
  fresh: FreshFacts,
  debtor: Debtor | null,
  dueDate: CalendarDate,
  ours: readonly SentStep[] = unbookedSteps(desk, fresh.invoice.guid),
): Claim {
  const facts = claimFacts({ ...fresh.invoice, dueDate }, fresh.balance, booked(fresh.reminders), debtor, false);
  return evaluateClaim(
    {
      ...facts,
      reminders: [...facts.reminders, ...ours.map(({ sentOn, fee }) => ({ sentOn, fee }))],
      claimedInterest: [
        ...facts.claimedInterest,
        ...ours.flatMap(({ sentOn, interest: amount }) => (amount > 0 ? [{ asOf: sentOn, amount }] : [])),
      ],
      claimedCompensation: [
        ...(facts.claimedCompensation ?? []),
        ...ours.flatMap(({ sentOn: day, compensation: amount }) => (amount > 0 ? [{ date: day, amount }] : [])),
      ],
    },
    desk.today(),
  );
}

const booked = (reminders: readonly Reminder[]): Reminder[] => reminders.filter(({ draft }) => !draft);

/** What the law allows, the debtor's other invoices considered. */
function lawfulToday(desk: Desk, invoiceGuid: string, claim: Claim): LawfulCharges {
  const lawful = lawfulCharges(claim);
  const own = claim.lawfulFees.map(({ sentOn }) => sentOn);
  const barred = lawful.fee.most > 0 ? feeBarred(desk, invoiceGuid, lawful.fee.most, own) : null;
  return barred === null ? lawful : { ...lawful, fee: { most: ZERO, because: [barred] } };
}

/** A reference nobody has used: it stands in the letter's text, by which it is known again in Dinero. */
export const newReference = (): string =>
  `RK-${Array.from({ length: 8 }, () => REFERENCE_LETTERS.charAt(randomInt(REFERENCE_LETTERS.length))).join('')}`;
