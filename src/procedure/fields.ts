import { z } from 'zod';
import { parseDate, type CalendarDate } from '../claim/date';
import { debtorKinds } from '../claim/facts';
import type { Ore } from '../claim/money';

/** The values events are made of, as they lie in the store. */
export const Day = z.custom<CalendarDate>((value) => typeof value === 'string' && parseDate(value) !== undefined);
export const Amount = z.custom<Ore>((value) => Number.isSafeInteger(value));
/** An amount that is not negative. */
export const Charge = z.custom<Ore>((value) => Number.isSafeInteger(value) && (value as number) >= 0);
export const Kind = z.enum(debtorKinds);
/** The bookkeeping system's own name of a thing, or null where it has none. */
export const Reference = z.string().nullable();

export const Payment = z.object({ date: Day, amount: Charge, ref: Reference, designated: z.boolean() });
export type Payment = z.infer<typeof Payment>;

export const Credit = z.object({ date: Day, amount: Charge, ref: Reference });
export type Credit = z.infer<typeof Credit>;

export const Instalment = z.object({ due: Day, amount: Charge });
export type Instalment = z.infer<typeof Instalment>;

/** What an invoice was when it came into sight. */
export const InvoiceFacts = z.object({
  /** With VAT. */
  principal: Charge,
  currency: z.string(),
  invoiceDate: Day.nullable(),
  dueDate: Day,
  debtor: Kind,
  /** Whether the due date binds, or null for the usual: traders and public authorities yes, consumers no. */
  dueDateAgreed: z.boolean().nullable(),
});
export type InvoiceFacts = z.infer<typeof InvoiceFacts>;

/** Who does it: a person at the screen, or the app by itself. */
export const Actor = z.enum(['person', 'app']);
export type Actor = z.infer<typeof Actor>;

/** Why a person closed a case. */
export const closingReasons = ['written-off', 'lost', 'insolvent', 'deleted', 'settled-otherwise', 'other'] as const;
export type ClosingReason = (typeof closingReasons)[number];
