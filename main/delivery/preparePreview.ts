import type { CalendarDate } from '../../src/claim/date';
import { paymentDeadline } from '../../src/claim/deadline';
import { sum } from '../../src/claim/money';
import type { Debtor } from '../../src/dinero/model';
import type { Charges, Preview } from '../../src/ipc/views';
import { requirementOf } from '../../src/procedure/requirementOf';
import { MOST_REMINDERS, requirements, type Refusal } from '../../src/procedure/requirements';
import { sendingPolicy, whyNotByHand } from '../jobs/cases';
import type { Desk } from '../jobs/desk';
import type { ReminderPayload } from '../store/outboxRow';
import { draftReminder } from './draftReminder';
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
  const debtor = await readDebtor(desk, fresh.invoice.debtorGuid, 'person');
  const today = desk.today();
  const refusals = requirements(
    reminderFacts(desk, fresh, debtor, null),
    sendingPolicy(desk, invoiceGuid),
    today,
    true,
  );
  const byProcedure = refusals.length === 0 ? whyNotByHand(desk, invoiceGuid) : null;
  if (byProcedure !== null) refusals.push({ code: requirementOf(byProcedure.why.code), until: byProcedure.until });
  const level = Math.min(MOST_REMINDERS, fresh.reminders.filter(({ draft }) => !draft).length + 1);
  const deadline = paymentDeadline(today);
  const { dueDate } = fresh.invoice;
  if (refusals.length > 0 || dueDate === null) return refused(fresh, debtor, { level, deadline, refusals, token });

  const draft = await draftReminder(desk, fresh, debtor, { dueDate, level, reference, wish, urgency: 'person' });
  const { proposal, lawful, claim, tooHigh, payload } = draft;
  const preview: Preview = {
    ...shared(fresh, debtor, { level, deadline, refusals: [], token }),
    title: payload.title,
    text: payload.text,
    lines: lines(proposal, lawful, claim),
    total: proposal.total,
    choices: choices(payload.charges, lawful, tooHigh, proposal),
    warnings: warnings(proposal, claim, fresh),
  };
  return { preview, payload };
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
