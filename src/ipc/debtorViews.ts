import { z } from 'zod';
import { debtorKinds } from '../claim/facts';
import { DebtorContact } from '../debtors/contact';
import { caseStates } from '../procedure/standing';
import { Channel } from './deliveryViews';
import { Amount, Day } from './views';

/** What the page "Kunder" is shown. Amounts are øre, days are `YYYY-MM-DD`. */

const Count = z.int().min(0);

/** One customer of the list. */
export const DebtorRow = z.object({
  guid: z.guid(),
  name: z.string(),
  cvr: z.string().nullable(),
  kind: z.enum(debtorKinds),
  /** Overdue invoices. */
  overdue: Count,
  /** What is open of them by Dinero's books. */
  open: Amount,
  /** The due date of the oldest of them. */
  oldest: Day.nullable(),
  /** Settled invoices that were seen overdue. */
  settled: Count,
  /** Days they were paid late on average; null where none is settled. */
  daysLate: z.number().min(0).nullable(),
  /** Switched off for always. */
  excluded: z.boolean(),
  /** Something of its letters is otherwise than for the company's others. */
  own: z.boolean(),
});
export type DebtorRow = z.infer<typeof DebtorRow>;

export const DebtorList = z.object({ today: Day, debtors: z.array(DebtorRow) });
export type DebtorList = z.infer<typeof DebtorList>;

/** One invoice of a customer. */
export const DebtorInvoice = z.object({
  guid: z.guid(),
  number: z.int(),
  dueDate: Day.nullable(),
  total: Amount,
  open: Amount,
  /** Null where there is no case. */
  state: z.enum(caseStates).nullable(),
  /** The day the last of it was paid; null while it is not. */
  paidOn: Day.nullable(),
});
export type DebtorInvoice = z.infer<typeof DebtorInvoice>;

/** The most characters of a note. */
export const LONGEST_NOTE = 2000;

/** What a person has written down about a customer. Moments are ISO 8601 in UTC. */
export const DebtorNote = z.object({
  id: z.int(),
  text: z.string().trim().min(1).max(LONGEST_NOTE),
  at: z.iso.datetime(),
  /** Null where it stands as it was first written. */
  changedAt: z.iso.datetime().nullable(),
});
export type DebtorNote = z.infer<typeof DebtorNote>;

/** One customer with all that is known of how they pay. */
export const DebtorDetails = DebtorRow.extend({
  today: Day,
  /** Who and where our own letters go to: what is written down here, else Dinero's. */
  attention: z.string().nullable(),
  address: z.array(z.string()),
  contact: DebtorContact,
  /** What Dinero says, whichever counts. */
  inDinero: z.object({ attention: z.string().nullable(), address: z.array(z.string()) }),
  /** How reminders to the customer go out; null where a person sees to them. */
  channel: Channel.nullable(),
  /** Newest first. */
  notes: z.array(DebtorNote),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  /** Why, and since when (an ISO instant), nothing is ever sent; null where it is. */
  exclusion: z.object({ since: z.string(), reason: z.string() }).nullable(),
  /** The newest due date first. */
  invoices: z.array(DebtorInvoice),
});
export type DebtorDetails = z.infer<typeof DebtorDetails>;
