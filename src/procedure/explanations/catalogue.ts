import type { CalendarDate } from '../../claim/date';
import type { Ore } from '../../claim/money';
import type { StepKind } from '../policy';
import type { ClosingReason } from '../fields';

/** What a figure in a sentence can be, and so how it is written. */
export interface ParameterKinds {
  amount: Ore;
  day: CalendarDate;
  count: number;
  step: StepKind;
  closing: ClosingReason;
  text: string;
}
export type ParameterKind = keyof ParameterKinds;

interface Entry {
  /** The paragraph it stands on, or where the company itself decided. */
  rule: string;
  params: Record<string, ParameterKind>;
}

const POLICY = 'virksomhedens rykkerprocedure';
const PERSON = 'bogholderens valg';
const OWN = 'programmets egen orden';

/** Every reason for which a procedure waits. The words are in da.ts and en.ts. */
export const waits = {
  'not-registered': { rule: OWN, params: {} },
  'foreign-currency': { rule: 'renteloven § 9b', params: { currency: 'text' } },
  paid: { rule: 'aftalen', params: {} },
  credited: { rule: 'aftalen', params: {} },
  'fees-covered': { rule: PERSON, params: {} },
  closed: { rule: PERSON, params: { on: 'day', reason: 'closing' } },
  'handed-over': { rule: 'inkassoloven § 10', params: { on: 'day' } },
  'settled-after-handover': { rule: 'inkassoloven § 9', params: { on: 'day' } },
  disputed: { rule: 'renteloven § 9b, stk. 1; inkassoloven § 9', params: { since: 'day' } },
  'on-hold': { rule: PERSON, params: { until: 'day', reason: 'text' } },
  'on-hold-open': { rule: PERSON, params: { since: 'day', reason: 'text' } },
  promised: { rule: PERSON, params: { until: 'day' } },
  'payment-plan': { rule: PERSON, params: { due: 'day', amount: 'amount' } },
  queued: { rule: OWN, params: { level: 'count', step: 'step', on: 'day' } },
  decision: { rule: 'renteloven § 9b, stk. 1', params: { open: 'amount' } },
  deactivated: { rule: PERSON, params: {} },
  'not-overdue': { rule: 'gældsbrevsloven § 5, stk. 2', params: { dueDate: 'day', timely: 'day' } },
  'in-grace': { rule: POLICY, params: { dueDate: 'day', from: 'day' } },
  'not-found-yet': { rule: OWN, params: { dueDate: 'day' } },
  'before-start-date': { rule: POLICY, params: { dueDate: 'day', startFrom: 'day' } },
  'awaiting-activation': { rule: POLICY, params: {} },
  'automatic-start': { rule: POLICY, params: { foundOn: 'day', days: 'count', from: 'day' } },
  final: { rule: POLICY, params: { level: 'count' } },
  'notice-missing': { rule: 'inkassoloven § 10, stk. 1', params: {} },
  'below-minimum': { rule: POLICY, params: { open: 'amount', minimum: 'amount' } },
  'too-early': { rule: POLICY, params: { level: 'count', step: 'step', from: 'day' } },
  'ten-days': { rule: 'renteloven § 9b, stk. 2', params: { previous: 'day', gap: 'count', from: 'day' } },
  'notice-running': { rule: 'inkassoloven § 10, stk. 3', params: { sentOn: 'day', deadline: 'day', from: 'day' } },
  'deadline-running': { rule: POLICY, params: { sentOn: 'day', deadline: 'day', from: 'day' } },
  'sent-today': { rule: OWN, params: { on: 'day' } },
} as const satisfies Record<string, Entry>;

/** Every reason for which a command is refused, besides the waits. */
export const refusals = {
  'before-last-run': { rule: OWN, params: { today: 'day', last: 'day' } },
  'already-registered': { rule: OWN, params: {} },
  'nothing-owed': { rule: 'aftalen', params: { amount: 'amount' } },
  'already-found': { rule: OWN, params: { on: 'day' } },
  'already-active': { rule: OWN, params: {} },
  'already-inactive': { rule: OWN, params: {} },
  'nothing-to-start': { rule: OWN, params: {} },
  'no-answer': { rule: OWN, params: {} },
  'answer-followed': { rule: OWN, params: {} },
  'another-step-first': { rule: POLICY, params: { wanted: 'step', level: 'count', step: 'step' } },
  'balance-unread': { rule: OWN, params: { today: 'day' } },
  'balance-stale': { rule: OWN, params: { readOn: 'day', today: 'day' } },
  'balance-settled': { rule: OWN, params: { remaining: 'amount', open: 'amount' } },
  'debtor-gone': { rule: OWN, params: {} },
  'debtor-insolvent': { rule: 'konkursloven', params: {} },
  'nothing-pending': { rule: OWN, params: {} },
  'sent-in-the-future': { rule: OWN, params: { sentOn: 'day', today: 'day' } },
  'sent-before-decided': { rule: OWN, params: { sentOn: 'day', on: 'day' } },
  'already-disputed': { rule: OWN, params: { since: 'day' } },
  'not-disputed': { rule: OWN, params: {} },
  'not-on-hold': { rule: OWN, params: {} },
  'until-has-passed': { rule: OWN, params: { until: 'day', today: 'day' } },
  'plan-empty': { rule: OWN, params: {} },
  'no-plan': { rule: OWN, params: {} },
  'amount-missing': { rule: OWN, params: { amount: 'amount' } },
  'payment-known': { rule: OWN, params: { date: 'day', amount: 'amount' } },
  'payment-unknown': { rule: OWN, params: { amount: 'amount' } },
  'credit-known': { rule: OWN, params: { date: 'day', amount: 'amount' } },
  'credit-unknown': { rule: OWN, params: { amount: 'amount' } },
  'due-date-unchanged': { rule: OWN, params: { dueDate: 'day' } },
  'amount-unchanged': { rule: OWN, params: { amount: 'amount' } },
  'reminder-known': { rule: OWN, params: { sentOn: 'day' } },
  'reminder-unknown': { rule: OWN, params: {} },
  'nothing-bounced': { rule: OWN, params: {} },
  'no-decision-open': { rule: OWN, params: {} },
  'already-closed': { rule: OWN, params: {} },
  'not-closed': { rule: OWN, params: {} },
  'not-handed-over': { rule: OWN, params: {} },
} as const satisfies Record<string, Entry>;

export const catalogue = { ...waits, ...refusals };
export type Catalogue = typeof catalogue;
export type StatementCode = keyof Catalogue;
export type WaitCode = keyof typeof waits;

type Params<C extends StatementCode> = {
  [P in keyof Catalogue[C]['params']]: Catalogue[C]['params'][P] extends ParameterKind
    ? ParameterKinds[Catalogue[C]['params'][P]]
    : never;
};

/** One wait or refusal as data: kept in the audit, sent to the page, said in either language by `say`. */
export type StatementOf<C extends StatementCode> = { [K in C]: { code: K; params: Params<K> } }[C];
export type Statement = StatementOf<StatementCode>;

/** The paragraph or the decision a statement stands on. */
export const ruleOf = (code: StatementCode): string => catalogue[code].rule;
