import { z } from 'zod';
import { parseDate, type CalendarDate } from './date';
import { dayCounts } from './dayCount';
import { allocationPolicies, debtorKinds, isProtected, type ClaimFacts } from './facts';
import { danishLaw, withReferenceRates } from './figures/danishLaw';
import type { LawFigures } from './figures/lawFigures';
import { parseDecimal, type Ore } from './money';
import { parseRate, type Rate } from './rate';

/** A text that `read` understands; what it does not understand is a problem and never a default. */
const reading = <T>(read: (text: string) => T | undefined, otherwise: string): z.ZodType<T> =>
  z.string().transform((text, context): T => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: otherwise });
    return z.NEVER;
  });

const AMOUNT = /^\d{1,11}(\.\d{1,2})?$/;
/** A year outside is a slip of the pen, and nothing an invoice can have. */
const Day: z.ZodType<CalendarDate> = reading(
  (text) => (text >= '1990' && text < '2200' ? parseDate(text) : undefined),
  'must be a date YYYY-MM-DD that exists, from 1990 to 2199',
);
const Amount: z.ZodType<Ore> = reading(
  (text) => (AMOUNT.test(text) ? parseDecimal(text) : undefined),
  'must be an amount in kroner such as "250.00": not negative, at most two decimals and eleven digits before them',
);
const Percent: z.ZodType<Rate> = reading(parseRate, 'must be a percentage such as "1.75", at most four decimals');
const HalfYear = Day.refine((day) => /-0[17]-01$/.test(day), 'must be a 1 January or a 1 July');

const ReferenceRates = z
  .array(z.strictObject({ from: HalfYear, percent: Percent }))
  .refine((rows) => new Set(rows.map(({ from }) => from)).size === rows.length, 'has two rows from the same day');

const Input = z.strictObject({
  asOf: Day,
  principal: Amount,
  invoiceDate: Day.optional(),
  dueDate: Day,
  debtor: z.enum(debtorKinds).default('unknown'),
  dueDateAgreed: z.boolean().optional(),
  claimCompensation: z.boolean().default(false),
  claimedCompensation: z.array(z.strictObject({ date: Day, amount: Amount })).default([]),
  interest: z
    .strictObject({
      dayCount: z.enum(dayCounts).default('actual/actual'),
      contractRatePercent: Percent.refine((rate) => rate >= 0, 'must not be negative')
        .nullable()
        .default(null),
      referenceRates: ReferenceRates.optional(),
      fromLastTimelyDay: z.boolean().default(false),
    })
    .prefault({}),
  payments: z
    .array(z.strictObject({ date: Day, amount: Amount, designated: z.enum(['principal', 'none']).default('none') }))
    .default([]),
  creditNotes: z.array(z.strictObject({ date: Day, amount: Amount })).default([]),
  reminders: z
    .array(z.strictObject({ sentOn: Day, fee: Amount.default(0 as Ore), bounced: z.boolean().default(false) }))
    .default([]),
  arrearsReminders: z.array(Day).default([]),
  claimedInterest: z.array(z.strictObject({ asOf: Day, amount: Amount })).default([]),
  disputed: z.boolean().default(false),
  disputedSince: Day.optional(),
  allocation: z.enum(allocationPolicies).default('charges-first'),
});

/** One claim to evaluate, as a file gave it. */
export interface ClaimInput {
  facts: ClaimFacts;
  asOf: CalendarDate;
  figures: LawFigures;
}

/** What is wrong with an input, and where: `$.payments[0].amount`. */
export interface InputProblem {
  path: string;
  message: string;
}

const jsonPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => text + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), '$');

/** A key too many is named by its own path; everything else by the path of the value. */
function problemsOf(issue: z.core.$ZodIssue): InputProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: jsonPath([...issue.path, key]), message: 'is not known here' }));
  }
  return [{ path: jsonPath(issue.path), message: issue.message }];
}

/**
 * Reads the JSON of `npm run claim`. Amounts and percentages are text, so that no binary fraction comes between. A due
 * date binds traders and public authorities unless the file says otherwise, consumers only if it says so.
 */
export function readClaimInput(
  json: unknown,
): { ok: true; input: ClaimInput } | { ok: false; problems: InputProblem[] } {
  const parsed = Input.safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const { asOf, invoiceDate, dueDateAgreed, interest, disputed, disputedSince, ...rest } = parsed.data;
  const { contractRatePercent: contractRate, referenceRates, dayCount, fromLastTimelyDay } = interest;
  const facts: ClaimFacts = {
    ...rest,
    invoiceDate: invoiceDate ?? null,
    dueDateAgreed: dueDateAgreed ?? !isProtected(rest.debtor),
    interest: { dayCount, contractRate, fromLastTimelyDay },
    disputed: disputed || disputedSince !== undefined,
    ...(disputedSince === undefined ? {} : { disputedSince }),
  };
  const figures = referenceRates === undefined ? danishLaw : withReferenceRates(danishLaw, referenceRates);
  return { ok: true, input: { facts, asOf, figures } };
}
