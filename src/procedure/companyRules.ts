import { z } from 'zod';
import { debtorKinds, type DebtorKind } from '../claim/facts';
import { danishLaw } from '../claim/figures/danishLaw';
import { ore, ZERO, type Ore } from '../claim/money';
import { NoticeRule } from '../ipc/deliveryViews';
import type { PolicyRules, PolicyStep } from './policy';

/** What a person may choose between, in whole days. */
export const dayLimits = {
  /** From the due date to the first reminder: one is lawful. */
  graceDays: { fewest: 1, most: 90 },
  /** Between two letters: ten is what the law wants between two fees (renteloven § 9b(2)), and what a deadline gives. */
  between: { fewest: danishLaw.feeGapDays, most: 90 },
  /** Banking days after a deadline. */
  daysAfterDeadline: { fewest: 1, most: 10 },
};

const days = ({ fewest, most }: { fewest: number; most: number }) => z.int().min(fewest).max(most);
const Amount = z.custom<Ore>((value) => Number.isSafeInteger(value) && (value as number) >= 0);

/** One of the reminders. */
export const ReminderRule = z.object({
  /** Switched off, the procedure goes on with the next. */
  on: z.boolean(),
  /** From the letter before; of the first reminder, which goes when the grace is over, it says nothing. */
  days: days(dayLimits.between),
  /** The lawful fee is charged. Dinero's own is never above it, or the letter is not sent. */
  fee: z.boolean(),
});
export type ReminderRule = z.infer<typeof ReminderRule>;

/** How a company reminds a kind of customer. */
export const KindRules = z.object({
  graceDays: days(dayLimits.graceDays),
  /** An open principal below this, in øre, is not reminded. */
  minimumAmount: Amount,
  /** The next letter goes at the earliest so many banking days after the deadline of the latest. */
  daysAfterDeadline: days(dayLimits.daysAfterDeadline),
  /** Interest is charged where the law gives it. */
  interest: z.boolean(),
  /** The compensation between traders is charged with the first letter (renteloven § 9a(3)). */
  compensation: z.boolean(),
  reminders: z.tuple([ReminderRule, ReminderRule, ReminderRule]),
  notice: NoticeRule,
  /** From the last reminder to a notice that is a letter of its own. */
  noticeDays: days(dayLimits.between),
});
export type KindRules = z.infer<typeof KindRules>;

/** A company's rules: those for all, and what is otherwise for a kind of customer. */
export const CompanyRules = z.object({
  all: KindRules,
  kinds: z.partialRecord(z.enum(debtorKinds), KindRules.partial()),
});
export type CompanyRules = z.infer<typeof CompanyRules>;

const usualReminder: ReminderRule = { on: true, days: danishLaw.feeGapDays, fee: true };

/**
 * What a company starts with. Ten days after the due date is courteous, one is lawful; under 100 kr. a reminder costs more
 * good will than it brings; a payment on the last day has two banking days to arrive. Compensation is claimed on purpose only,
 * and nobody is threatened with collection unasked. By itself no interest is charged from consumers, nor from those who may be
 * one: theirs begins later than Dinero reckons it (renteloven § 3(2), § 7(1)), and a letter that Dinero makes too dear is not
 * sent at all.
 */
export const usualRules: CompanyRules = {
  all: {
    graceDays: 10,
    minimumAmount: ore(100_00),
    daysAfterDeadline: 2,
    interest: true,
    compensation: false,
    reminders: [usualReminder, usualReminder, usualReminder],
    notice: 'none',
    noticeDays: danishLaw.feeGapDays,
  },
  kinds: { consumer: { interest: false }, unknown: { interest: false } },
};

/** The rules as they are for a kind of customer. */
export function rulesFor({ all, kinds }: CompanyRules, kind: DebtorKind): KindRules {
  const otherwise = Object.entries(kinds[kind] ?? {}).filter(([, value]) => value !== undefined);
  return { ...all, ...(Object.fromEntries(otherwise) as Partial<KindRules>) };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rules with those of a kind as wished: only what is otherwise than for all is kept, so that the rest goes on following it. */
export function withKind({ all, kinds }: CompanyRules, kind: DebtorKind, wished: KindRules): CompanyRules {
  const fields = Object.keys(all) as (keyof KindRules)[];
  const otherwise = Object.fromEntries(
    fields.filter((field) => !same(wished[field], all[field])).map((field) => [field, wished[field]]),
  );
  return { all, kinds: { ...kinds, [kind]: otherwise } };
}

/** The reminders, and the notice where the company wants it. Handing over is a person's act and no step. */
export function stepsOf({ reminders, notice, noticeDays, interest, compensation }: KindRules): readonly PolicyStep[] {
  const first = reminders.findIndex(({ on }) => on);
  const steps = reminders.map((rule, place): PolicyStep => ({
    kind: 'reminder',
    notice: notice === 'with-third' && place === reminders.length - 1,
    on: rule.on,
    from: 'previous',
    days: place === 0 ? 0 : rule.days,
    endOfMonth: false,
    fee: rule.fee ? danishLaw.feeCap : ZERO,
    interest,
    compensation: compensation && place === first,
    text: null,
  }));
  const [last] = steps;
  if (notice !== 'separate' || last === undefined) return steps;
  return [...steps, { ...last, kind: 'notice', on: true, days: noticeDays, fee: ZERO, compensation: false }];
}

/** The rules as the procedure wants them. */
export const policyRulesOf = (rules: KindRules): Omit<PolicyRules, 'autoStartAfterBankingDays'> => ({
  graceDays: rules.graceDays,
  graceUnit: 'days',
  minimumAmount: rules.minimumAmount,
  daysAfterDeadline: rules.daysAfterDeadline,
  steps: stepsOf(rules),
});

/** Why rules cannot be used, though each figure by itself could. */
export const ruleProblems = ['no-letter', 'notice-without-third'] as const;
export type RuleProblem = (typeof ruleProblems)[number];

/** What is wrong with the rules for a kind of customer, or for all. */
export function problemsOf({ reminders, notice }: KindRules): RuleProblem[] {
  const found: [RuleProblem, boolean][] = [
    ['no-letter', reminders.every(({ on }) => !on)],
    ['notice-without-third', notice === 'with-third' && !reminders[2].on],
  ];
  return found.flatMap(([problem, stands]) => (stands ? [problem] : []));
}

/** Whether a company's rules can be used, for each kind of customer. */
export const areUsable = (rules: CompanyRules): boolean =>
  [rules.all, ...debtorKinds.map((kind) => rulesFor(rules, kind))].every((one) => problemsOf(one).length === 0);
