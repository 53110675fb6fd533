import { randomInt } from 'node:crypto';
import type { Claim } from '../../src/claim/claim';
import type { CalendarDate } from '../../src/claim/date';
import { paymentDeadline } from '../../src/claim/deadline';
import { evaluateClaim } from '../../src/claim/evaluateClaim';
import { ZERO } from '../../src/claim/money';
import type { Debtor, Reminder } from '../../src/dinero/model';
import type { Charges } from '../../src/ipc/views';
import { REFERENCE_LETTERS } from '../../src/letter/reference';
import { reminderWords } from '../../src/letter/reminderText';
import { claimFacts } from '../../src/procedure/claimFacts';
import {
  chargesAboveLaw,
  lawfulCharges,
  usualCharges,
  withinLaw,
  type ChargeKind,
  type LawfulCharges,
} from '../../src/procedure/lawfulCharges';
import type { Urgency } from '../dinero/company';
import { feeBarred } from '../jobs/arrears';
import type { Desk } from '../jobs/desk';
import type { ReminderPayload } from '../store/outboxRow';
import type { FreshFacts } from './freshFacts';

export interface Draft {
  /** What Dinero's reminder would hold. */
  proposal: Reminder;
  claim: Claim;
  lawful: LawfulCharges;
  /** Charges left out because Dinero would set them above the law. */
  tooHigh: ChargeKind[];
  payload: ReminderPayload;
}

/** What a reminder is drafted for. */
export interface Occasion {
  dueDate: CalendarDate;
  /** The reminder's number, 1 to 3. */
  level: number;
  reference: string;
  /** Which charges are wanted; null for the usual. What the law refuses is left out. */
  wish: Charges | null;
  urgency: Urgency;
}

/** Works out what the law allows today and asks Dinero what its reminder would hold. Nothing is saved in Dinero. @throws AppError `dinero-…` */
export async function draftReminder(
  desk: Desk,
  fresh: FreshFacts,
  debtor: Debtor | null,
  { dueDate, level, reference, wish, urgency }: Occasion,
): Promise<Draft> {
  const today = desk.today();
  const { invoice } = fresh;
  const facts = claimFacts({ ...invoice, dueDate }, fresh.balance, fresh.reminders, debtor, false);
  const claim = evaluateClaim(facts, today);
  const lawful = lawfulToday(desk, invoice.guid, claim);
  const { proposal, charges, tooHigh } = await propose(desk, invoice.guid, wish, lawful, urgency);
  const deadline = paymentDeadline(today);
  const words = reminderWords({
    level,
    invoiceNumber: invoice.number,
    invoiceDay: invoice.day,
    dueDate,
    deadline,
    creditor: desk.connection()?.organizationName ?? desk.profile.name,
    reference,
  });
  const { principal, earlier, paid, fee, interest, compensation, total } = proposal;
  const payload: ReminderPayload = {
    charges,
    ...words,
    day: today,
    deadline,
    receiver: debtor?.email ?? '',
    letter: null,
    expected: { principal, earlier, paid, fee, interest, compensation, total },
  };
  return { proposal, claim, lawful, tooHigh, payload };
}

/** What the law allows, the debtor's other invoices considered. */
function lawfulToday(desk: Desk, invoiceGuid: string, claim: Claim): LawfulCharges {
  const lawful = lawfulCharges(claim);
  const own = claim.lawfulFees.map(({ sentOn }) => sentOn);
  const barred = lawful.fee.most > 0 ? feeBarred(desk, invoiceGuid, lawful.fee.most, own) : null;
  return barred === null ? lawful : { ...lawful, fee: { most: ZERO, because: [barred] } };
}

/** Asks Dinero for its figures; asks again without what it would set above the law. */
async function propose(
  desk: Desk,
  invoiceGuid: string,
  wish: Charges | null,
  lawful: LawfulCharges,
  urgency: Urgency,
): Promise<{ proposal: Reminder; charges: Charges; tooHigh: ChargeKind[] }> {
  const asked = withinLaw(wish ?? usualCharges(lawful), lawful);
  const proposal = await desk.dinero.proposal(invoiceGuid, desk.today(), asked, false, urgency);
  const tooHigh = chargesAboveLaw(proposal, lawful);
  if (tooHigh.length === 0) return { proposal, charges: asked, tooHigh };
  const charges = { ...asked, ...Object.fromEntries(tooHigh.map((kind) => [kind, false])) };
  const lower = await desk.dinero.proposal(invoiceGuid, desk.today(), charges, false, urgency);
  return { proposal: lower, charges, tooHigh };
}

/** A reference nobody has used: it stands in the reminder's text, by which it is known again in Dinero. */
export const newReference = (): string =>
  `RK-${Array.from({ length: 8 }, () => REFERENCE_LETTERS.charAt(randomInt(REFERENCE_LETTERS.length))).join('')}`;
