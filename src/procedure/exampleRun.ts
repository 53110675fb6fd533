import { addDays, type CalendarDate } from '../claim/date';
import type { DebtorKind } from '../claim/facts';
import { danishLaw } from '../claim/figures/danishLaw';
import { ore, ZERO, type Ore } from '../claim/money';
import { bankingDaysLater } from './bankingDays';
import type { Context } from './context';
import { decide } from './decide';
import { evolve } from './evolve';
import { forecast, type ForecastStep } from './forecast';
import { isKnown } from './next';
import { policyFor, type ProcedurePolicy } from './policy';
import { graceEnd } from './schedule';
import { noProcedure } from './state';

/** What would become of an invoice that nobody pays, under a policy. */
export interface ExampleRun {
  principal: Ore;
  dueDate: CalendarDate;
  /** The day it is found; from then on a person can answer. */
  foundOn: CalendarDate;
  /** The day it starts by itself; null where that is a person's. */
  startsOn: CalendarDate | null;
  /** The letters, each with its charges and all that is owed with it. */
  letters: ForecastStep[];
}

/** Far enough back for the whole procedure to lie in a time whose rate of interest is known. */
const DAYS_AGO = 120;
const PRINCIPAL = ore(10_000_00);

/**
 * Plays an invoice of 10,000 kr. through the procedure itself: due some months ago, started by itself or at once by a person,
 * never paid.
 */
export function exampleRun(policy: ProcedurePolicy, kind: DebtorKind, today: CalendarDate): ExampleRun {
  const dueDate = addDays(today, -DAYS_AGO);
  // The company's own days, such as a pause, are about its invoices, not about an example.
  const rules: ProcedurePolicy = { ...policy, startFrom: null, startNotBefore: null, minimumAmount: ZERO };
  const context: Context = {
    today: dueDate,
    lastRun: null,
    policy: rules,
    figures: danishLaw,
    debtor: { kind, gone: false, insolvent: false },
    balance: { remaining: PRINCIPAL, readOn: dueDate },
    arrearsReminders: [],
  };
  const invoice = {
    principal: PRINCIPAL,
    currency: 'DKK',
    invoiceDate: addDays(dueDate, -14),
    dueDate,
    debtor: kind,
    dueDateAgreed: null,
  };
  const registered = decide(noProcedure, { type: 'register', invoice }, context);
  const state = registered.ok ? registered.events.reduce(evolve, noProcedure) : noProcedure;
  if (!isKnown(state)) throw new Error('the example is no invoice');
  const foundOn = graceEnd(state, policyFor(rules, kind));
  const { steps } = forecast(state, { ...context, policy: { ...rules, mode: 'automatic' } });
  const startsOn = policy.mode === 'automatic' ? bankingDaysLater(foundOn, policy.autoStartAfterBankingDays) : null;
  return { principal: PRINCIPAL, dueDate, foundOn, startsOn, letters: steps };
}
