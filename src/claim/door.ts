import { z } from 'zod';
import type { CalendarDate } from './date';
import { dayCounts } from './dayCount';
import { Amount, Day, Percent } from './doorFields';
import { withoutNulls } from './withoutNulls';
import { problemsOf, type InputProblem } from './doorProblems';
import { allocationPolicies, debtorKinds, isProtected, type ClaimFacts } from './facts';
import { danishLaw, withReferenceRates } from './figures/danishLaw';
import type { LawFigures } from './figures/lawFigures';
import type { Ore } from './money';

const HalfYear = Day.refine((day) => /-0[17]-01$/.test(day), 'must be a 1 January or a 1 July');

const ReferenceRates = z
  .array(z.strictObject({ from: HalfYear, percent: Percent }))
  .refine((rows) => new Set(rows.map(({ from }) => from)).size === rows.length, 'has two rows from the same day');

/** The file of `npm run claim`; docs/schemas/claim.json is made from it. */
export const ClaimFile = z.strictObject({
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

/**
 * Reads the JSON of `npm run claim`. Amounts and percentages are text, so that no binary fraction comes between. A due
 * date binds traders and public authorities unless the file says otherwise, consumers only if it says so.
 */
export function readClaimInput(
  json: unknown,
): { ok: true; input: ClaimInput } | { ok: false; problems: InputProblem[] } {
  const parsed = ClaimFile.safeParse(withoutNulls(json));
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error) };
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
