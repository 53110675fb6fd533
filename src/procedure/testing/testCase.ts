import { date } from '../../claim/date';
import type { DebtorKind } from '../../claim/facts';
import { danishLaw } from '../../claim/figures/danishLaw';
import { ore, parseDecimal, ZERO, type Ore } from '../../claim/money';
import type { Command } from '../commands';
import type { Context } from '../context';
import { decide } from '../decide';
import type { ProcedureEvent } from '../events';
import { evolve } from '../evolve';
import type { InvoiceFacts } from '../fields';
import { isKnown, next, type Next } from '../next';
import type { ProcedurePolicy } from '../policy';
import { PolicyFile } from '../simulation/policyFile';
import { noProcedure, type KnownProcedure, type Procedure } from '../state';
import { turn } from '../turn';
import { threeReminders } from './simulated';

/** "100.00" as øre. */
export function kroner(text: string): Ore {
  const amount = parseDecimal(text);
  if (amount === undefined) throw new Error(`not an amount: ${text}`);
  return amount;
}

export const noCharges = { fee: ZERO, interest: ZERO, compensation: ZERO };

/** A policy as a file gives it; three reminders with a fee, ten days apart, unless told otherwise. */
export const policyOf = (file: object = {}, mode: ProcedurePolicy['mode'] = 'automatic'): ProcedurePolicy => ({
  ...PolicyFile.parse({ steps: threeReminders, ...file }),
  mode,
});

interface Given {
  policy?: object;
  mode?: ProcedurePolicy['mode'];
  invoice?: Partial<InvoiceFacts>;
}

/** One invoice with its history, asked as the app asks: 1000 kr. between traders, due Thursday 15 January 2026. */
export class TestCase {
  state: Procedure = noProcedure;
  events: ProcedureEvent[] = [];
  policy: ProcedurePolicy;
  debtor: Context['debtor'];

  constructor({ policy, mode, invoice }: Given = {}) {
    this.policy = policyOf(policy, mode);
    const facts: InvoiceFacts = {
      principal: kroner('1000.00'),
      currency: 'DKK',
      invoiceDate: date('2026-01-01'),
      dueDate: date('2026-01-15'),
      debtor: 'business',
      dueDateAgreed: null,
      ...invoice,
    };
    this.debtor = { kind: facts.debtor, gone: false, insolvent: false };
    this.do({ type: 'register', invoice: facts }, '2026-01-01');
  }

  context(day: string, overrides: Partial<Context> = {}): Context {
    const today = date(day);
    const balance = { remaining: ore(1), readOn: today };
    const { policy, debtor } = this;
    return { today, lastRun: null, policy, figures: danishLaw, debtor, balance, arrearsReminders: [], ...overrides };
  }

  /** @returns the code of the refusal, or null */
  do(command: Command, day: string, overrides: Partial<Context> = {}): string | null {
    const decision = decide(this.state, command, this.context(day, overrides));
    if (!decision.ok) return decision.refusal.why.code;
    this.take(decision.events);
    return null;
  }

  take(events: readonly ProcedureEvent[]): void {
    this.events.push(...events);
    this.state = events.reduce(evolve, this.state);
  }

  /** One run without sending. @returns what was decided, such as "reminder 1", or why nothing was */
  decideOn(day: string, overrides: Partial<Context> = {}): string {
    const { events, step, waiting } = turn(this.state, this.context(day, overrides));
    this.take(events);
    return step === null ? (waiting?.why.code ?? 'nothing') : `${step.kind} ${step.level}`;
  }

  confirm(day: string, ref: string | null = null): string | null {
    return this.do({ type: 'confirm', sentOn: date(day), charged: null, ref }, day);
  }

  /** One run; what is decided is sent the same day. */
  run(day: string, overrides: Partial<Context> = {}): string {
    const outcome = this.decideOn(day, overrides);
    if (this.state.pending !== null && this.state.pending.on === day) this.confirm(day);
    return outcome;
  }

  pay(amount: string, day: string, ref: string | null = null): string | null {
    const payment = { date: date(day), amount: kroner(amount), ref, designated: false };
    return this.do({ type: 'see-payment', payment }, day);
  }

  credit(amount: string, day: string, ref: string | null = null): string | null {
    return this.do({ type: 'see-credit', credit: { date: date(day), amount: kroner(amount), ref } }, day);
  }

  next(day: string): Next {
    return next(this.state, this.policy, date(day));
  }

  /** What is due on a day, such as "reminder 2", or why nothing is. */
  nextOn(day: string): string {
    const { due, wait } = this.next(day);
    return due === null ? wait.why.code : `${due.kind} ${due.level}`;
  }

  get known(): KnownProcedure {
    if (!isKnown(this.state)) throw new Error('nothing was registered');
    return this.state;
  }

  get types(): string[] {
    return this.events.map(({ type }) => type);
  }
}

/** A case in which the first reminder was sent on 25 January 2026. */
export function reminded(given: Given = {}): TestCase {
  const subject = new TestCase(given);
  subject.run('2026-01-25');
  return subject;
}

export const kinds: readonly DebtorKind[] = ['business', 'consumer', 'public', 'unknown'];
