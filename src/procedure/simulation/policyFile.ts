import { z } from 'zod';
import { Amount, Day } from '../../claim/doorFields';
import { debtorKinds } from '../../claim/facts';
import { danishLaw } from '../../claim/figures/danishLaw';
import { toDecimal, ZERO } from '../../claim/money';
import { graceUnits, stepKinds, type PolicyRules, type PolicyStep, type ProcedurePolicy } from '../policy';

const MOST_DAYS = 3650;
const days = z.int().min(0).max(MOST_DAYS);

const Fee = Amount.refine((fee) => fee <= danishLaw.feeCap, {
  error: `must be at most ${toDecimal(danishLaw.feeCap)}: renteloven § 9b, stk. 2`,
});

/** Days until a step, where the file names none. */
const USUAL_DAYS = 10;

const StepFile = z
  .strictObject({
    kind: z.enum(stepKinds).default('reminder'),
    notice: z.boolean().default(false).describe('a reminder that is a notice of collection as well'),
    on: z.boolean().default(true),
    daysAfterPrevious: days.nullish(),
    daysAfterDue: days.nullish(),
    endOfMonth: z.boolean().default(false),
    fee: Fee.nullable()
      .optional()
      .transform((fee) => fee ?? ZERO),
    interest: z.boolean().default(false),
    compensation: z.boolean().default(false),
    text: z.string().nullable().default(null),
  })
  .refine(({ daysAfterPrevious, daysAfterDue }) => daysAfterPrevious == null || daysAfterDue == null, {
    path: ['daysAfterDue'],
    error: 'must not stand beside daysAfterPrevious: a step counts from one day',
  })
  .transform(({ daysAfterPrevious, daysAfterDue, ...rest }): PolicyStep => ({
    ...rest,
    from: daysAfterDue == null ? 'previous' : 'due',
    days: daysAfterDue ?? daysAfterPrevious ?? USUAL_DAYS,
  }));

const reminder = { kind: 'reminder', fee: '100.00', interest: true } as const;
const usualSteps: z.input<typeof StepFile>[] = [
  reminder,
  reminder,
  reminder,
  { kind: 'notice', interest: true },
  { kind: 'handover', interest: true },
];

const rules = {
  graceDays: days,
  graceUnit: z.enum(graceUnits),
  minimumAmount: Amount,
  daysAfterDeadline: days.nullable(),
  autoStartAfterBankingDays: days,
  steps: z.array(StepFile).max(50),
};

/** A rule that is left out is as for everybody. */
const given = (variant: Record<string, unknown>): Partial<PolicyRules> =>
  Object.fromEntries(Object.entries(variant).filter(([, value]) => value !== undefined));

/** How a company reminds, as a file gives it; each part left out is the usual. */
export const PolicyFile = z
  .strictObject({
    graceDays: rules.graceDays.default(0),
    graceUnit: rules.graceUnit.default('days'),
    minimumAmount: rules.minimumAmount.default(ZERO),
    startFrom: Day.nullable().default(null),
    startNotBefore: Day.nullable().default(null),
    daysAfterDeadline: rules.daysAfterDeadline.default(null),
    autoStartAfterBankingDays: rules.autoStartAfterBankingDays.default(0),
    steps: rules.steps.prefault(usualSteps),
    variants: z
      .partialRecord(z.enum(debtorKinds), z.strictObject(rules).partial().transform(given))
      .default({})
      .describe('what differs for a kind of debtor'),
  })
  .transform((policy): Omit<ProcedurePolicy, 'mode'> => policy);
