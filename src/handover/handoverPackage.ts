import { z } from 'zod';
import { debtorKinds } from '../claim/facts';
import { Channel } from '../ipc/deliveryViews';
import { letterKinds } from '../letter/letter';

/** The version of the file's form; a form that changes gets the next. */
export const PACKAGE_VERSION = 1;

const Day = z.iso.date();
/** Danish kroner in øre, as every field says whose name ends so. */
const Ore = z.int().nonnegative();
const Percent = z.number().describe('Percent per year');
const File = z.string().min(1).describe('Path within the package');

const Money = z.object({ date: Day, amountOre: Ore });

/** A letter as it went out. */
export const HandedLetter = z.object({
  kind: z.enum(letterKinds),
  sentOn: Day,
  deadline: Day.nullable().describe('The last day of payment that the letter gave'),
  channel: Channel.nullable().describe('Null where it was sent outside of the program'),
  receiver: z.string().nullable().describe('The e-mail address; null for paper and where it is not known'),
  feeOre: Ore,
  interestOre: Ore,
  compensationOre: Ore,
  file: File.nullable(),
  sha256: z.string().length(64).nullable().describe('Of the file’s bytes, in lower-case hexadecimal'),
});
export type HandedLetter = z.infer<typeof HandedLetter>;

export const HandedEvent = z.object({
  on: Day,
  at: z.iso.datetime().describe('When it was recorded'),
  by: z.enum(['person', 'app']),
  type: z.string(),
  text: z.string(),
});

const Interest = z.object({
  startDate: Day.describe('The first day that bears interest'),
  to: Day.nullable().describe('The last day that is counted; null where none bears interest'),
  ratePercent: Percent.nullable().describe('The rate of the last period'),
  referencePercent: Percent.nullable().describe(
    'The reference rate in it (renteloven § 5(1)); null for an agreed rate',
  ),
  surchargePercent: Percent.nullable(),
  dayCount: z.string(),
  claimedOre: Ore.describe('What the letters claimed'),
  totalOre: Ore.describe('From the first day to the day of handover'),
  periods: z.array(z.object({ from: Day, to: Day, days: z.int(), baseOre: Ore, ratePercent: Percent })),
});

/**
 * The claim on one invoice as of the day of handover.
 * totalOre = principalOre − creditedOre + feesOre + compensationOre + interest.totalOre − paidOre = the sum of `open`.
 */
export const HandedInvoice = z.object({
  id: z.guid().describe('Of the invoice in the accounting system'),
  number: z.int(),
  invoiceDate: Day.nullable(),
  dueDate: Day,
  description: z.string(),
  currency: z.literal('DKK'),
  disputed: z.literal(false),
  principalOre: Ore.describe('With VAT, as invoiced'),
  creditedOre: Ore,
  credits: z.array(Money),
  paidOre: Ore.describe('What payments covered; without what was paid beyond the claim'),
  payments: z.array(Money),
  feesOre: Ore,
  fees: z.array(z.object({ sentOn: Day, amountOre: Ore })),
  compensationOre: Ore,
  compensationClaimedOn: Day.nullable(),
  interest: Interest,
  open: z.object({ principalOre: Ore, feesOre: Ore, compensationOre: Ore, interestOre: Ore }),
  totalOre: Ore,
  paymentLine: z.string().nullable().describe('The invoice’s own giro card'),
  expires: Day.describe('Limitation, if nothing interrupts it (forældelsesloven § 3)'),
  notice: z.object({ sentOn: Day, deadline: Day }).describe('The notice of collection (inkassoloven § 10)'),
  letters: z.array(HandedLetter),
  invoiceFile: File,
  events: z.array(HandedEvent),
});
export type HandedInvoice = z.infer<typeof HandedInvoice>;

export const Sums = z.object({
  principalOre: Ore,
  feesOre: Ore,
  compensationOre: Ore,
  interestOre: Ore,
  totalOre: Ore,
});
export type Sums = z.infer<typeof Sums>;

export const HandedDebtor = z.object({
  id: z.guid().nullable().describe('Of the contact in the accounting system'),
  kind: z.enum(debtorKinds),
  name: z.string(),
  attention: z.string().nullable(),
  street: z.string().nullable(),
  zipCode: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  cvr: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
});
export type HandedDebtor = z.infer<typeof HandedDebtor>;

/** All that is handed over about one debtor. */
export const HandoverCase = z.object({
  debtor: HandedDebtor,
  folder: z.string().min(1).describe('Of the debtor’s documents within the package'),
  invoices: z.array(HandedInvoice).min(1),
  open: Sums.describe('What is open, by kind, over the invoices'),
});
export type HandoverCase = z.infer<typeof HandoverCase>;

export const Creditor = z.object({
  name: z.string(),
  cvr: z.string(),
  organization: z.int().nullable().describe('The firm in Dinero'),
  email: z.string().nullable(),
  paymentLine: z.string().nullable().describe('Where debtors pay the creditor; null where each invoice has its own'),
});
export type Creditor = z.infer<typeof Creditor>;

/** The machine-readable half of a handover to debt collection: `case.json` in the package. */
export const HandoverPackage = z.object({
  version: z.literal(PACKAGE_VERSION),
  day: Day.describe('The day of handover: every amount is as of it'),
  currency: z.literal('DKK'),
  creditor: Creditor,
  cases: z.array(HandoverCase).min(1),
  open: Sums,
});
export type HandoverPackage = z.infer<typeof HandoverPackage>;
