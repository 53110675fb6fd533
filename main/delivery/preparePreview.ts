import type { CalendarDate } from '../../src/claim/date';
import { paymentDeadline } from '../../src/claim/deadline';
import { evaluateClaim } from '../../src/claim/evaluateClaim';
import { sum } from '../../src/claim/money';
import type { Debtor, Reminder } from '../../src/dinero/model';
import type { Charges, Preview } from '../../src/ipc/views';
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
import { MOST_REMINDERS, requirements, type Refusal } from '../../src/procedure/requirements';
import type { Desk } from '../jobs/desk';
import type { ReminderPayload } from '../store/outboxRow';
import { readDebtor, readFresh, reminderFacts, type FreshFacts } from './freshFacts';
import { choices, lines, openLines, warnings } from './previewParts';

export interface Prepared {
  preview: Preview;
  /** What would be sent; null where it may not be. */
  payload: ReminderPayload | null;
}

/**
 * Reads the invoice, its balance, its reminders and its debtor from Dinero, works out what the law allows today, and asks Dinero what its
 * reminder would hold. A charge that Dinero would set above the law is left out and said.
 */
export async function preparePreview(
  desk: Desk,
  invoiceGuid: string,
  wish: Charges | null,
  reference: string,
  token: string,
): Promise<Prepared> {
  const fresh = await readFresh(desk, invoiceGuid, 'person');
  const debtor = await readDebtor(desk, fresh.invoice.debtorGuid);
  const today = desk.today();
  const refusals = requirements(reminderFacts(desk, fresh, debtor, null), desk.policy(), today, true);
  const level = Math.min(MOST_REMINDERS, fresh.reminders.filter(({ draft }) => !draft).length + 1);
  const deadline = paymentDeadline(today);
  const { dueDate } = fresh.invoice;
  if (refusals.length > 0 || dueDate === null) return refused(fresh, debtor, { level, deadline, refusals, token });

  const facts = claimFacts({ ...fresh.invoice, dueDate }, fresh.balance, fresh.reminders, debtor, false);
  const claim = evaluateClaim(facts, today);
  const lawful = lawfulCharges(claim);
  const { proposal, charges, tooHigh } = await propose(desk, fresh, wish, lawful);
  const words = reminderWords({
    level,
    invoiceNumber: fresh.invoice.number,
    invoiceDay: fresh.invoice.day,
    dueDate,
    deadline,
    creditor: desk.connection()?.organizationName ?? desk.profile.name,
    reference,
  });
  const payload: ReminderPayload = {
    charges,
    ...words,
    day: today,
    deadline,
    receiver: debtor?.email ?? '',
    expected: {
      principal: proposal.principal,
      earlier: proposal.earlier,
      paid: proposal.paid,
      fee: proposal.fee,
      interest: proposal.interest,
      compensation: proposal.compensation,
      total: proposal.total,
    },
  };
  const preview: Preview = {
    ...shared(fresh, debtor, { level, deadline, refusals: [], token }),
    ...words,
    lines: lines(proposal, lawful, claim),
    total: proposal.total,
    choices: choices(charges, lawful, tooHigh, proposal),
    warnings: warnings(proposal, claim, fresh),
  };
  return { preview, payload };
}

interface Proposed {
  proposal: Reminder;
  charges: Charges;
  /** Charges left out because Dinero would set them above the law. */
  tooHigh: ChargeKind[];
}

/** Asks Dinero for its figures; asks again without what it would set above the law. */
async function propose(
  desk: Desk,
  { invoice }: FreshFacts,
  wish: Charges | null,
  lawful: LawfulCharges,
): Promise<Proposed> {
  const asked = withinLaw(wish ?? usualCharges(lawful), lawful);
  const proposal = await desk.dinero.proposal(invoice.guid, desk.today(), asked, false, 'person');
  const tooHigh = chargesAboveLaw(proposal, lawful);
  if (tooHigh.length === 0) return { proposal, charges: asked, tooHigh };
  const charges = { ...asked, ...Object.fromEntries(tooHigh.map((kind) => [kind, false])) };
  const lower = await desk.dinero.proposal(invoice.guid, desk.today(), charges, false, 'person');
  return { proposal: lower, charges, tooHigh };
}

interface Shared {
  level: number;
  deadline: CalendarDate;
  refusals: Refusal[];
  token: string;
}

const shared = (
  { invoice, readAt }: FreshFacts,
  debtor: Debtor | null,
  { level, deadline, refusals, token }: Shared,
) => ({
  invoiceGuid: invoice.guid,
  invoiceNumber: invoice.number,
  level,
  deadline,
  refusals,
  token,
  recipient: {
    name: debtor?.name ?? invoice.debtorName,
    email: debtor?.email ?? null,
    address: [debtor?.attention, debtor?.street, [debtor?.zipCode, debtor?.city].filter(Boolean).join(' ')].filter(
      (line): line is string => !!line,
    ),
  },
  readAt: readAt,
});

/** What is shown where no reminder may be sent: the open amount and the reasons. */
function refused(fresh: FreshFacts, debtor: Debtor | null, about: Shared): Prepared {
  const none = { on: false, allowed: false, reason: [] };
  const open = openLines(fresh);
  return {
    payload: null,
    preview: {
      ...shared(fresh, debtor, about),
      title: '',
      text: '',
      lines: open,
      total: sum(open.map(({ amount }) => amount)),
      choices: { fee: none, interest: none, compensation: none },
      warnings: [],
    },
  };
}
