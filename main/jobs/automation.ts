import { randomInt } from 'node:crypto';
import type { z } from 'zod';
import { addDays, type CalendarDate } from '../../src/claim/date';
import { debtorKinds, type DebtorKind } from '../../src/claim/facts';
import { ore } from '../../src/claim/money';
import * as views from '../../src/ipc/caseViews';
import { Day } from '../../src/ipc/views';
import { bankingDaysLater } from '../../src/procedure/bankingDays';
import type { ProcedurePolicy } from '../../src/procedure/policy';
import { policyRulesOf, rulesFor, type CompanyRules } from '../../src/procedure/companyRules';

/** How a company works by itself, as it is stored. */
export const Automation = views.Automation.omit({ nextRunAt: true }).extend({
  /** The day automatic fetching was taken up again, or older invoices were let in; what waited has its days from then. */
  resumedOn: Day.nullable().default(null),
});
export type Automation = z.infer<typeof Automation>;

/** Before the office opens, and at a minute of its own, so that the companies do not ask Dinero all at once. */
const USUAL_HOUR = 7;

/**
 * What a company starts with. Nothing that was due before it was connected ever starts by itself: years of old
 * invoices may lie there, and a person says which of them are to be reminded.
 */
export const firstAutomation = (today: CalendarDate): Automation => ({
  mode: 'automatic',
  hour: USUAL_HOUR,
  minute: randomInt(60),
  startAfterBankingDays: 3,
  startFrom: today,
  fees: { answer: 'ask', upTo: ore(500_00), reverse: true },
  notices: { on: true, amounts: 'unlocked', quiet: null },
  pausedUntil: null,
  resumedOn: null,
  restoredFrom: null,
});

/**
 * What changes when a company that has never run is connected: its cut-off date is that day, even where the company was made
 * days before. Where there is to be no such day, or a later one, that stays.
 */
export const firstConnected = ({ startFrom }: Automation, today: CalendarDate): Partial<Automation> =>
  startFrom !== null && startFrom < today ? { startFrom: today } : {};

/**
 * The automation after a change. Whoever lets older invoices start by themselves, or takes up automatic fetching again,
 * gives all that waits its days anew: nothing starts in a hurry.
 */
export function changedAutomation(before: Automation, change: Partial<Automation>, today: CalendarDate): Automation {
  const after = { ...before, ...change };
  const older = (before.startFrom ?? '') > (after.startFrom ?? '');
  const resumed =
    (before.mode === 'manual' && after.mode === 'automatic') ||
    (before.restoredFrom !== null && after.restoredFrom === null);
  return older || resumed ? { ...after, resumedOn: today } : after;
}

const kindsOf = (kinds: CompanyRules['kinds']): DebtorKind[] => debtorKinds.filter((kind) => kinds[kind] !== undefined);

/** The company's rules as the procedure wants them. */
export const procedurePolicy = (rules: CompanyRules, automation: Automation): ProcedurePolicy => ({
  mode: automation.restoredFrom === null ? automation.mode : 'manual',
  startFrom: automation.startFrom,
  startNotBefore: startNotBefore(automation),
  autoStartAfterBankingDays: automation.startAfterBankingDays,
  ...policyRulesOf(rules.all),
  variants: Object.fromEntries(kindsOf(rules.kinds).map((kind) => [kind, policyRulesOf(rulesFor(rules, kind))])),
});

/** The first day on which what has waited long enough may start by itself. */
function startNotBefore(automation: Automation): CalendarDate | null {
  const { pausedUntil, resumedOn, startAfterBankingDays } = automation;
  const days = [
    ...(pausedUntil === null ? [] : [addDays(pausedUntil, 1)]),
    ...(resumedOn === null ? [] : [bankingDaysLater(resumedOn, startAfterBankingDays)]),
  ];
  return days.sort((a, b) => a.localeCompare(b)).at(-1) ?? null;
}

/** Whether nothing is started or sent on a day. */
export const isPaused = (
  { pausedUntil, restoredFrom }: Pick<Automation, 'pausedUntil' | 'restoredFrom'>,
  today: CalendarDate,
): boolean => restoredFrom !== null || (pausedUntil !== null && today <= pausedUntil);
