import { z } from 'zod';
import {
  Actor,
  Charge,
  closingReasons,
  Credit,
  Day,
  Instalment,
  InvoiceFacts,
  Kind,
  Payment,
  Reference,
} from './fields';
import { stepKinds } from './policy';

/** One kind of event: its name, the version of its form, and what it carries besides the day it was recorded. */
const event = <T extends string, V extends number, S extends z.ZodRawShape>(type: T, version: V, shape: S) =>
  z.object({ type: z.literal(type), v: z.literal(version), on: Day, ...shape });

const charges = { fee: Charge, interest: Charge, compensation: Charge };
const letter = { level: z.int().min(1), kind: z.enum(stepKinds), notice: z.boolean(), ...charges };
const figures = { principalOpen: Charge, total: Charge };

/** What became of the money: nothing left, only charges left, or principal open. */
export const settlements = ['open', 'decision', 'paid', 'credited'] as const;

/**
 * Everything that can have happened to an invoice in its procedure. Events are only ever added. A form that must change
 * gets the next version here and a step from the old one in upcast.ts.
 */
export const ProcedureEvent = z.discriminatedUnion('type', [
  event('registered', 1, { invoice: InvoiceFacts }),
  event('found', 1, {}),
  event('activated', 1, { by: Actor }),
  event('started-by-itself', 1, {}),
  event('deactivated', 1, {}),
  event('answer-withdrawn', 1, {}),
  event('debtor-changed', 1, { debtor: Kind }),
  event('due-date-moved', 1, { dueDate: Day }),
  event('amount-changed', 1, { principal: Charge }),
  event('payment-seen', 1, { payment: Payment }),
  event('payment-reversed', 1, { payment: Payment }),
  event('credit-seen', 1, { credit: Credit }),
  event('credit-reversed', 1, { credit: Credit }),
  event('settlement-changed', 1, { to: z.enum(settlements), chargesOpen: Charge }),
  event('fees-decided', 1, { decision: z.enum(['continue', 'cover']) }),
  event('disputed', 1, { note: z.string() }),
  event('dispute-cleared', 1, {}),
  event('held', 1, { reason: z.string(), until: Day.nullable() }),
  event('resumed', 1, {}),
  event('payment-promised', 1, { until: Day }),
  event('plan-agreed', 1, { instalments: z.array(Instalment) }),
  event('plan-ended', 1, {}),
  event('step-decided', 1, { ...letter, ...figures, by: Actor }),
  event('step-dropped', 1, { level: z.int(), reason: z.string() }),
  event('step-sent', 1, { ...letter, ...figures, sentOn: Day, deadline: Day.nullable(), ref: Reference }),
  event('reminder-seen', 1, { level: z.int().nullable(), sentOn: Day, ...charges, ref: Reference }),
  event('reminder-withdrawn', 1, { ref: z.string() }),
  event('bounced', 1, { level: z.int() }),
  event('closed', 1, { reason: z.enum(closingReasons), note: z.string() }),
  event('reopened', 1, {}),
  event('taken-back', 1, {}),
]);
export type ProcedureEvent = z.infer<typeof ProcedureEvent>;
export type EventType = ProcedureEvent['type'];
export type EventOf<T extends EventType> = Extract<ProcedureEvent, { type: T }>;
