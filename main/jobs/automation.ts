import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { CalendarDate } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import * as views from '../../src/ipc/caseViews';
import type { ProcedurePolicy } from '../../src/procedure/policy';
import type { Policy } from '../../src/procedure/requirements';
import { DAYS_FOR_MONEY, standardSteps } from '../../src/procedure/standardPolicy';

/** How a company works by itself, as it is stored. */
export const Automation = views.Automation.omit({ nextRunAt: true });
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
});

/** The company's rules as the procedure wants them. */
export const procedurePolicy = (policy: Policy, automation: Automation): ProcedurePolicy => ({
  mode: automation.mode,
  startFrom: automation.startFrom,
  graceDays: policy.graceDays,
  graceUnit: 'days',
  minimumAmount: policy.minimumAmount,
  autoStartAfterBankingDays: automation.startAfterBankingDays,
  daysAfterDeadline: DAYS_FOR_MONEY,
  steps: standardSteps,
  variants: {},
});

/** Whether nothing is started or sent on a day. */
export const isPaused = ({ pausedUntil }: Pick<Automation, 'pausedUntil'>, today: CalendarDate): boolean =>
  pausedUntil !== null && today <= pausedUntil;
