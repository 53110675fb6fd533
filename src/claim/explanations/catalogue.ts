import type { AllocationRule } from '../allocation';
import type { CalendarDate } from '../date';
import type { DayCount } from '../dayCount';
import type { DebtorKind } from '../facts';
import type { Ore } from '../money';
import type { Rate } from '../rate';

/** What a parameter can be, and so how it is written: in words by `explain`, in JSON by the door. */
export interface ParameterKinds {
  amount: Ore;
  day: CalendarDate;
  rate: Rate;
  count: number;
  debtor: DebtorKind;
  dayCount: DayCount;
  allocation: AllocationRule;
}
export type ParameterKind = keyof ParameterKinds;

interface Entry {
  rule: string;
  params: Record<string, ParameterKind>;
}

const fee = { sentOn: 'day', fee: 'amount' } as const;

/** Every sentence the claim can say about itself: its rule and its figures. The words are in da.ts and en.ts. */
export const catalogue = {
  // Amounts
  principal: {
    rule: 'aftalen',
    params: { principal: 'amount', credited: 'amount', paid: 'amount', open: 'amount' },
  },
  'interest-from-due-date': { rule: 'renteloven § 3, stk. 1', params: { dueDate: 'day', from: 'day' } },
  'interest-from-timely-day': { rule: 'gældsbrevsloven § 5, stk. 2', params: { dueDate: 'day', from: 'day' } },
  'interest-from-demand': {
    rule: 'renteloven § 3, stk. 2',
    params: { invoiceDate: 'day', days: 'count', from: 'day' },
  },
  'interest-from-due-date-as-demand': {
    rule: 'renteloven § 3, stk. 2',
    params: { dueDate: 'day', days: 'count', from: 'day' },
  },
  'interest-period': {
    rule: 'renteloven § 5, stk. 1',
    params: {
      from: 'day',
      to: 'day',
      days: 'count',
      base: 'amount',
      rate: 'rate',
      reference: 'rate',
      surcharge: 'rate',
      yearDays: 'count',
    },
  },
  'interest-period-contract': {
    rule: 'renteloven § 6',
    params: { from: 'day', to: 'day', days: 'count', base: 'amount', rate: 'rate', yearDays: 'count' },
  },
  'interest-total': {
    rule: 'renteloven § 5',
    params: { total: 'amount', claimed: 'amount', new: 'amount', dayCount: 'dayCount' },
  },
  fee: {
    rule: 'renteloven § 9b, stk. 1 og 2',
    params: { ...fee, number: 'count', cap: 'amount', max: 'count', gap: 'count' },
  },
  compensation: { rule: 'renteloven § 9a, stk. 3; BEK 105/2013', params: { date: 'day', amount: 'amount' } },
  payment: {
    rule: 'almindelige obligationsretlige regler om dækningsrækkefølge',
    params: {
      date: 'day',
      amount: 'amount',
      allocation: 'allocation',
      principal: 'amount',
      fees: 'amount',
      compensation: 'amount',
      interest: 'amount',
    },
  },
  credit: { rule: 'aftalen', params: { date: 'day', amount: 'amount', principal: 'amount', charges: 'amount' } },
  total: {
    rule: 'momsloven § 27, stk. 3, nr. 4',
    params: { principal: 'amount', fees: 'amount', compensation: 'amount', interest: 'amount', total: 'amount' },
  },
  // What may be charged next
  'next-fee': { rule: 'renteloven § 9b, stk. 2', params: { amount: 'amount', left: 'count', from: 'day' } },
  'next-interest': { rule: 'renteloven § 5', params: { amount: 'amount', total: 'amount', claimed: 'amount' } },
  'next-compensation': { rule: 'renteloven § 9a, stk. 3; BEK 105/2013', params: { amount: 'amount' } },
  deadline: { rule: 'inkassoloven § 10, stk. 3', params: { sentOn: 'day', days: 'count', deadline: 'day' } },
  // Refusals
  'fee-above-cap': { rule: 'renteloven § 9b, stk. 2', params: { ...fee, cap: 'amount' } },
  'fee-too-soon': {
    rule: 'renteloven § 9b, stk. 2',
    params: { ...fee, previous: 'day', gap: 'count', allowedOn: 'day' },
  },
  'fee-beyond-limit': { rule: 'renteloven § 9b, stk. 2', params: { ...fee, max: 'count' } },
  'fee-beyond-limit-in-arrears': { rule: 'renteloven § 9b, stk. 2', params: { ...fee, max: 'count' } },
  'fee-while-disputed': { rule: 'renteloven § 9b, stk. 1', params: fee },
  'fee-for-bounced-mail': { rule: 'renteloven § 9b, stk. 1', params: fee },
  'fee-not-overdue': { rule: 'renteloven § 9b, stk. 1', params: { ...fee, timely: 'day' } },
  'fee-nothing-open': { rule: 'renteloven § 9b, stk. 1', params: fee },
  'compensation-from-consumer': { rule: 'BEK 105/2013', params: { date: 'day', amount: 'amount', debtor: 'debtor' } },
  'compensation-before-law': {
    rule: 'BEK 105/2013',
    params: { date: 'day', amount: 'amount', dueDate: 'day', from: 'day' },
  },
  'compensation-not-overdue': {
    rule: 'renteloven § 9a, stk. 3',
    params: { date: 'day', amount: 'amount', timely: 'day' },
  },
  'compensation-paid-in-time': {
    rule: 'renteloven § 9a, stk. 3',
    params: { date: 'day', amount: 'amount', timely: 'day' },
  },
  'compensation-already-claimed': {
    rule: 'renteloven § 9a, stk. 3; BEK 105/2013',
    params: { date: 'day', amount: 'amount', first: 'day' },
  },
  'compensation-above-law': { rule: 'BEK 105/2013', params: { date: 'day', amount: 'amount', cap: 'amount' } },
  'interest-rate-unknown': { rule: 'renteloven § 5, stk. 1', params: { from: 'day', to: 'day' } },
  'interest-rate-capped': { rule: 'renteloven § 7, stk. 1', params: { from: 'day', contract: 'rate', rate: 'rate' } },
  'interest-over-claimed': {
    rule: 'renteloven § 5',
    params: { claimed: 'amount', lawful: 'amount', over: 'amount' },
  },
  'interest-not-begun': { rule: 'renteloven §§ 2–3', params: { from: 'day' } },
  'interest-nothing-new': { rule: 'renteloven § 5', params: { total: 'amount', claimed: 'amount' } },
  'payment-above-open': { rule: 'aftalen', params: { date: 'day', amount: 'amount', excess: 'amount' } },
  'credit-above-open': { rule: 'aftalen', params: { date: 'day', amount: 'amount', excess: 'amount' } },
  // Warnings
  'limitation-near': { rule: 'forældelsesloven §§ 2–3', params: { dueDate: 'day', expires: 'day', months: 'count' } },
  'limitation-close': { rule: 'forældelsesloven §§ 2–3', params: { dueDate: 'day', expires: 'day', months: 'count' } },
  'limitation-passed': { rule: 'forældelsesloven §§ 2–3', params: { dueDate: 'day', expires: 'day' } },
} as const satisfies Record<string, Entry>;

export type Catalogue = typeof catalogue;
export type ExplanationCode = keyof Catalogue;

type Params<C extends ExplanationCode> = {
  [P in keyof Catalogue[C]['params']]: Catalogue[C]['params'][P] extends ParameterKind
    ? ParameterKinds[Catalogue[C]['params'][P]]
    : never;
};

/** One statement as data: kept in the audit, sent to the page, said in either language by `explain`. */
export type ExplanationOf<C extends ExplanationCode> = { [K in C]: { code: K; params: Params<K> } }[C];
export type Explanation = ExplanationOf<ExplanationCode>;

type Starting<P extends string> = Extract<ExplanationCode, `${P}-${string}`>;

/** Why a reminder fee is not lawful. */
export type FeeRefusal = ExplanationOf<Starting<'fee'>>;
/** Why compensation is not lawful. */
export type CompensationRefusal = ExplanationOf<Starting<'compensation'>>;
/** A charge or a payment that was left out, or a warning about what was claimed. */
export type Refusal =
  | FeeRefusal
  | CompensationRefusal
  | ExplanationOf<
      | 'interest-rate-unknown'
      | 'interest-rate-capped'
      | 'interest-over-claimed'
      | 'interest-not-begun'
      | 'interest-nothing-new'
      | 'payment-above-open'
      | 'credit-above-open'
    >;
export type LimitationWarning = ExplanationOf<Starting<'limitation'>>;

/** The paragraph a statement stands on. */
export const ruleOf = (code: ExplanationCode): string => catalogue[code].rule;
