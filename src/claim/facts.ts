import type { CalendarDate } from './date';
import type { DayCount } from './dayCount';
import type { Ore } from './money';
import type { Rate } from './rate';

/** Who owes. `unknown` is treated as a consumer: the business carries the burden of proof (renteloven § 7(1)). */
export const debtorKinds = ['business', 'consumer', 'public', 'unknown'] as const;
export type DebtorKind = (typeof debtorKinds)[number];

/** Whether the law protects the debtor as a consumer. */
export const isProtected = (debtor: DebtorKind): boolean => debtor === 'consumer' || debtor === 'unknown';

/**
 * What an undesignated payment covers first. `charges-first` (the default): fees, compensation, interest, principal,
 * but a payment of exactly the open principal covers the principal. `principal-first`: always the principal.
 */
export const allocationPolicies = ['charges-first', 'principal-first'] as const;
export type AllocationPolicy = (typeof allocationPolicies)[number];

export interface InterestTerms {
  dayCount: DayCount;
  /** A rate per year agreed when contracting, or null for the law's. Capped by the law's for a consumer (§ 7). */
  contractRate: Rate | null;
  /** True: interest counts from the day after the last timely payment day instead of the due date. Default false. */
  fromLastTimelyDay?: boolean;
}

export interface Payment {
  /** The day of payment; it still bears interest on the whole base. */
  date: CalendarDate;
  /** Not negative. A payment that came back is taken out of the list, and the claim evaluated anew. */
  amount: Ore;
  /** What the debtor said he paid. */
  designated: 'principal' | 'none';
}

export interface CreditNote {
  date: CalendarDate;
  amount: Ore;
}

export interface SentReminder {
  sentOn: CalendarDate;
  /** Zero for a reminder without fee. */
  fee: Ore;
  /** A mail that came back is no reminder sent. */
  bounced?: boolean;
}

/** All that the claim on one invoice follows from. */
export interface ClaimFacts {
  /** The invoice with VAT; not negative. */
  principal: Ore;
  invoiceDate: CalendarDate | null;
  dueDate: CalendarDate;
  debtor: DebtorKind;
  /** Whether the due date binds: agreed beforehand, or between traders tacitly accepted (renteloven § 3(1)). */
  dueDateAgreed: boolean;
  interest: InterestTerms;
  payments: Payment[];
  creditNotes: CreditNote[];
  reminders: SentReminder[];
  /** Fee-bearing reminders of other invoices in the same unbroken arrears, by day of sending. */
  arrearsReminders?: CalendarDate[];
  /** Interest claimed so far, each as an increment. */
  claimedInterest: { asOf: CalendarDate; amount: Ore }[];
  /** Compensation claimed so far. */
  claimedCompensation?: { date: CalendarDate; amount: Ore }[];
  /** Claim the compensation as of the day of evaluation. */
  claimCompensation: boolean;
  /** A standing objection. Without `disputedSince` it covers the whole time, since no fee may be claimed in doubt. */
  disputed: boolean;
  disputedSince?: CalendarDate;
  allocation?: AllocationPolicy;
}
