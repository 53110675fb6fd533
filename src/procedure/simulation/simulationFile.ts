import { z } from 'zod';
import { parseDate, type CalendarDate } from '../../claim/date';
import { Amount, Day } from '../../claim/doorFields';
import { problemsOf, type InputProblem } from '../../claim/doorProblems';
import { debtorKinds, type DebtorKind } from '../../claim/facts';
import type { Ore } from '../../claim/money';
import { withoutNulls } from '../../claim/withoutNulls';
import type { ProcedurePolicy } from '../policy';
import { PolicyFile } from './policyFile';

export const happeningTypes = [
  'payment',
  'paymentReversed',
  'creditNote',
  'dispute',
  'disputeCleared',
  'hold',
  'resume',
  'activate',
  'deactivate',
  'dueDateMoved',
  'bounce',
  'feesDecision',
] as const;
export type HappeningType = (typeof happeningTypes)[number];

const InvoiceFile = z.strictObject({
  id: z.string().min(1),
  debtor: z
    .strictObject({ id: z.string().nullable().default(null), kind: z.enum(debtorKinds).default('unknown') })
    .prefault({}),
  invoiceDate: Day.nullable().default(null),
  dueDate: Day,
  dueDateAgreed: z.boolean().nullable().default(null),
  amount: Amount,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a currency such as "DKK"')
    .default('DKK'),
});

const problem = (path: PropertyKey[], message: string) => ({
  code: 'custom' as const,
  path,
  message,
  input: undefined,
});

interface HappeningParts {
  type: HappeningType;
  amount: Ore | null;
  until: CalendarDate | null;
  value: string | null;
}

/** What a happening of this type needs and does not have. */
function missingIn({ type, amount, until, value }: HappeningParts): { key: string; message: string } | null {
  const needsAmount = type === 'payment' || type === 'creditNote';
  if (needsAmount && !amount) return { key: 'amount', message: 'must be an amount above zero' };
  if (type === 'feesDecision' && value !== 'continue' && value !== 'cover') {
    return { key: 'value', message: 'must be "continue" or "cover"' };
  }
  if (type !== 'dueDateMoved' || until !== null) return null;
  return value !== null && parseDate(value) !== undefined
    ? null
    : { key: 'until', message: 'must be the new due date' };
}

const HappeningFile = z
  .strictObject({
    date: Day,
    type: z.enum(happeningTypes),
    invoice: z.string().optional().describe('may be left out where the file has one invoice'),
    amount: Amount.nullable().default(null),
    until: Day.nullable().default(null),
    value: z.string().nullable().default(null),
  })
  .superRefine((happening, context) => {
    const missing = missingIn(happening);
    if (missing) context.addIssue(problem([missing.key], missing.message));
  });

/** The file of `npm run simulate`; docs/schemas/simulation.json is made from it. */
export const SimulationFile = z
  .strictObject({
    policy: PolicyFile.prefault({}),
    mode: z.enum(['automatic', 'manual']).default('automatic'),
    invoices: z.array(InvoiceFile),
    happenings: z.array(HappeningFile).default([]),
    runs: z.array(Day).default([]),
  })
  .superRefine(({ invoices, happenings }, context) => {
    const ids = invoices.map(({ id }) => id);
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at) context.addIssue(problem(['invoices', at, 'id'], 'is the id of an earlier invoice'));
    });
    happenings.forEach(({ invoice }, at) => {
      const known = invoice === undefined ? ids.length === 1 : ids.includes(invoice);
      if (!known) context.addIssue(problem(['happenings', at, 'invoice'], 'must be the id of an invoice in this file'));
    });
  });

export interface SimulatedInvoice {
  id: string;
  debtor: { id: string | null; kind: DebtorKind };
  invoiceDate: CalendarDate | null;
  dueDate: CalendarDate;
  dueDateAgreed: boolean | null;
  amount: Ore;
  currency: string;
}

/** Something that happens to an invoice on a day. */
export interface Happening {
  date: CalendarDate;
  type: HappeningType;
  invoice: string;
  amount: Ore | null;
  until: CalendarDate | null;
  value: string | null;
}

/** A procedure to play, as a file gave it. */
export interface Simulation {
  policy: ProcedurePolicy;
  invoices: SimulatedInvoice[];
  /** In the order of their days, and on one day as the file has them. */
  happenings: Happening[];
  runs: CalendarDate[];
}

/** Reads the JSON of `npm run simulate`. */
export function readSimulation(
  json: unknown,
): { ok: true; simulation: Simulation } | { ok: false; problems: InputProblem[] } {
  const parsed = SimulationFile.safeParse(withoutNulls(json));
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
  const { policy, mode, invoices, happenings, runs } = parsed.data;
  const only = invoices[0]?.id ?? '';
  const inOrder = happenings
    .map((happening) => ({ ...happening, invoice: happening.invoice ?? only }))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return { ok: true, simulation: { policy: { ...policy, mode }, invoices, happenings: inOrder, runs } };
}
