import type { DebtorKind } from '../../../src/claim/facts';
import type { Ore } from '../../../src/claim/money';
import {
  areUsable,
  CompanyRules,
  rulesFor,
  withKind,
  type KindRules,
  type ReminderRule,
} from '../../../src/procedure/companyRules';

/** Whose rules are shown: everybody's, or those of one kind of customer. */
export type Whose = 'all' | DebtorKind;

export const rulesOf = (rules: CompanyRules, whose: Whose): KindRules =>
  whose === 'all' ? rules.all : rulesFor(rules, whose);

/** The draft with the rules that are shown changed. */
export function changed(rules: CompanyRules, whose: Whose, part: Partial<KindRules>): CompanyRules {
  const wished = { ...rulesOf(rules, whose), ...part };
  return whose === 'all' ? { ...rules, all: wished } : withKind(rules, whose, wished);
}

/** The reminders with one of them changed. @param place 0 to 2 */
export function withReminder(
  [first, second, third]: KindRules['reminders'],
  place: number,
  part: Partial<ReminderRule>,
): KindRules['reminders'] {
  const at = (own: number, rule: ReminderRule): ReminderRule => (own === place ? { ...rule, ...part } : rule);
  return [at(0, first), at(1, second), at(2, third)];
}

/** Whether a kind's rules are those of all. */
export const followsAll = (rules: CompanyRules, whose: Whose): boolean =>
  whose === 'all' || Object.keys(rules.kinds[whose] ?? {}).length === 0;

/** The draft with a kind's rules as for all. */
export const asForAll = (rules: CompanyRules, whose: DebtorKind): CompanyRules => withKind(rules, whose, rules.all);

/** Whether a draft could be saved: no field is empty or out of its range, and its rules fit together. */
export const isComplete = (rules: CompanyRules): boolean => CompanyRules.safeParse(rules).success && areUsable(rules);

/** An amount as the field holds it while it cannot be read. */
export const UNREAD = Number.NaN as Ore;
