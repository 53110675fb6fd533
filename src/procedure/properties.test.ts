import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { dayNumber, fromDayNumber } from '../claim/dayNumber';
import { danishLaw } from '../claim/figures/danishLaw';
import { ore, type Ore } from '../claim/money';
import { closingReasons } from './fields';
import type { Command } from './commands';
import { decide } from './decide';
import type { EventOf, ProcedureEvent } from './events';
import { evolve, replay } from './evolve';
import { next } from './next';
import { stepKinds, type PolicyStep, type ProcedurePolicy } from './policy';
import { standingOf } from './standing';
import { noProcedure } from './state';
import { TestCase } from './testing/testCase';

const FIRST = dayNumber(date('2026-01-10'));
/** Often just the principal, so that it is paid and charges stay open. */
const amount = fc.oneof(fc.integer({ min: 0, max: 120_000 }), fc.constant(100_000)).map(ore);
const someDay = fc.integer({ min: 0, max: 120 }).map((days) => fromDayNumber(FIRST + days));
const reference = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
const charged = fc.record({ fee: fc.constantFrom(0 as Ore, 100_00 as Ore), interest: amount, compensation: amount });
const by = fc.constantFrom('person' as const, 'app' as const);

const letter = fc.record({
  type: fc.constantFrom('remind' as const, 'give-notice' as const, 'hand-over' as const),
  by,
});
const confirm = fc.record({
  type: fc.constant('confirm' as const),
  sentOn: someDay,
  charged: fc.constant(null),
  ref: reference,
});
const resuming = fc.constantFrom<Command>(
  { type: 'activate', by: 'person' },
  { type: 'resume' },
  { type: 'clear-dispute' },
  { type: 'end-plan' },
  { type: 'reopen' },
  { type: 'take-back' },
  { type: 'reverse-payment', amount: null, ref: null },
  { type: 'reverse-credit', amount: null, ref: null },
  { type: 'decide-fees', decision: 'continue' },
);
const anything = fc.oneof<fc.Arbitrary<Command>[]>(
  fc.constantFrom<Command>(
    { type: 'find' },
    { type: 'start-by-itself' },
    { type: 'deactivate' },
    { type: 'withdraw-answer' },
    { type: 'withdraw-reminder', ref: 'a' },
    { type: 'dispute', note: '' },
  ),
  fc.record({ type: fc.constant('drop' as const), reason: fc.string() }),
  fc.record({ type: fc.constant('see-reminder' as const), sentOn: someDay, charged, ref: reference }),
  fc.record({ type: fc.constant('hold' as const), reason: fc.string(), until: fc.option(someDay, { nil: null }) }),
  fc.record({ type: fc.constant('promise' as const), until: someDay }),
  fc.record({
    type: fc.constant('agree-plan' as const),
    instalments: fc.array(fc.record({ due: someDay, amount }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('see-payment' as const),
    payment: fc.record({ date: someDay, amount, ref: reference, designated: fc.boolean() }),
  }),
  fc.record({ type: fc.constant('see-credit' as const), credit: fc.record({ date: someDay, amount, ref: reference }) }),
  fc.record({
    type: fc.constantFrom('reverse-payment' as const, 'reverse-credit' as const),
    amount: fc.option(amount, { nil: null }),
    ref: reference,
  }),
  fc.record({ type: fc.constant('move-due-date' as const), dueDate: someDay }),
  fc.record({ type: fc.constant('change-amount' as const), principal: amount }),
  fc.record({
    type: fc.constant('decide-fees' as const),
    decision: fc.constantFrom('continue' as const, 'cover' as const),
  }),
  fc.record({ type: fc.constant('close' as const), reason: fc.constantFrom(...closingReasons), note: fc.string() }),
);

const wholePrincipal: Command = {
  type: 'see-payment',
  payment: { date: fromDayNumber(FIRST + 40), amount: ore(100_000), ref: null, designated: true },
};

/** Letters come often, what stops them seldom, and what lets them go on again in between. */
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: letter },
  { weight: 4, arbitrary: confirm },
  { weight: 2, arbitrary: fc.constant<Command>({ type: 'bounce' }) },
  { weight: 4, arbitrary: resuming },
  { weight: 4, arbitrary: anything },
  { weight: 1, arbitrary: fc.constantFrom<Command>(wholePrincipal, { type: 'decide-fees', decision: 'cover' }) },
);

const step: fc.Arbitrary<PolicyStep> = fc.record({
  kind: fc.constantFrom(...stepKinds, 'reminder' as const, 'reminder' as const),
  notice: fc.boolean(),
  on: fc.constantFrom(true, true, true, false),
  from: fc.constantFrom('previous' as const, 'due' as const),
  days: fc.constantFrom(0, 0, 3, 10, 14),
  endOfMonth: fc.boolean(),
  fee: fc.constantFrom(0 as Ore, 100_00 as Ore, 100_00 as Ore),
  interest: fc.boolean(),
  compensation: fc.boolean(),
  text: fc.constant(null),
});
const policy: fc.Arbitrary<ProcedurePolicy> = fc.record({
  mode: fc.constantFrom('automatic' as const, 'manual' as const),
  startFrom: fc.option(someDay, { nil: null, freq: 2 }),
  startNotBefore: fc.option(someDay, { nil: null, freq: 2 }),
  graceDays: fc.integer({ min: 0, max: 5 }),
  graceUnit: fc.constantFrom('days' as const, 'bankingDays' as const),
  minimumAmount: fc.constantFrom(ore(0), ore(0), ore(900_00)),
  daysAfterDeadline: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  autoStartAfterBankingDays: fc.integer({ min: 0, max: 3 }),
  steps: fc.array(step, { minLength: 2, maxLength: 8 }),
  variants: fc.constant({}),
});

/** Commands with the days that go by before each. */
const asked = fc.array(fc.record({ days: fc.constantFrom(0, 0, 1, 3, 5, 11), command, run: fc.boolean() }), {
  minLength: 10,
  maxLength: 40,
});

/** Plays commands on one invoice; after some of them the app runs and sends what it decides. */
function history(rules: ProcedurePolicy, commands: { days: number; command: Command; run: boolean }[]): TestCase {
  const subject = new TestCase();
  subject.policy = rules;
  let today = FIRST;
  for (const { days, command: asking, run } of commands) {
    today += days;
    const day = fromDayNumber(today);
    // A letter is confirmed on the day it is asked about: most other days would only be refused.
    subject.do(asking.type === 'confirm' ? { ...asking, sentOn: day } : asking, day);
    if (run) subject.run(day);
  }
  return subject;
}

const letters = (events: readonly ProcedureEvent[]): EventOf<'step-sent'>[] =>
  events.filter((event) => event.type === 'step-sent');

describe('whatever happens to an invoice', () => {
  it('the histories below hold letters, fees, handovers and settlements enough to mean something', () => {
    const seen = new Map<string, number>();
    const count = (what: string): unknown => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const [rules, commands] of fc.sample(fc.tuple(policy, asked), { numRuns: 600, seed: 7 })) {
      for (const event of history(rules, commands).events) {
        count(event.type);
        if (event.type === 'step-sent') count(`${event.kind}${event.fee > 0 ? ' with fee' : ''}`);
      }
    }
    for (const what of [
      'reminder with fee',
      'notice with fee',
      'handover',
      'bounced',
      'step-dropped',
      'fees-decided',
    ]) {
      expect([what, seen.get(what)]).toEqual([what, expect.toSatisfy((times: number) => times > 3)]);
    }
  });

  it('no level that counts is sent twice', () => {
    fc.assert(
      fc.property(policy, asked, (rules, commands) => {
        const levels = history(rules, commands)
          .state.sent.filter(({ bounced, takenBack, elsewhere }) => !bounced && !takenBack && !elsewhere)
          .map(({ level }) => level);
        expect(new Set(levels).size).toBe(levels.length);
      }),
    );
  });

  it('no fee of ours is the fourth, nor comes within ten days of another', () => {
    fc.assert(
      fc.property(policy, asked, (rules, commands) => {
        const { events } = history(rules, commands);
        let state = noProcedure;
        for (const event of events) {
          if (event.type === 'step-sent' && event.fee > 0) {
            const charged = state.sent.filter(({ fee, bounced, takenBack }) => fee > 0 && !bounced && !takenBack);
            expect(charged.length).toBeLessThan(3);
            for (const { sentOn, elsewhere } of charged) {
              if (!elsewhere) expect(dayNumber(event.sentOn) - dayNumber(sentOn)).toBeGreaterThanOrEqual(10);
            }
          }
          state = evolve(state, event);
        }
      }),
    );
  });

  it('nothing is decided or sent while it is disputed, held, settled, closed or handed over', () => {
    fc.assert(
      fc.property(policy, asked, (rules, commands) => {
        let state = noProcedure;
        for (const event of history(rules, commands).events) {
          if (event.type === 'step-decided' || event.type === 'step-sent') {
            expect(state.disputedSince).toBeNull();
            expect(state.closed).toBeNull();
            expect(state.handedOverOn).toBeNull();
            expect(['open', 'continue']).toContain(state.settlement);
            if (state.hold !== null) expect(state.hold.until !== null && state.hold.until < event.on).toBe(true);
          }
          state = evolve(state, event);
        }
      }),
    );
  });

  it('one letter a day is sent, in the order of the levels', () => {
    fc.assert(
      fc.property(policy, asked, (rules, commands) => {
        const sent = letters(history(rules, commands).events);
        expect(new Set(sent.map(({ sentOn }) => sentOn)).size).toBe(sent.length);
      }),
    );
  });

  it('nothing is handed over before the deadline of a notice has passed', () => {
    fc.assert(
      fc.property(policy, asked, (rules, commands) => {
        let state = noProcedure;
        for (const event of history(rules, commands).events) {
          if (event.type === 'step-sent' && event.kind === 'handover') {
            const arrived = state.sent.filter(({ bounced, kind }) => !bounced && kind !== 'handover');
            const notice = arrived.findLast((sent) => sent.notice || sent.kind === 'notice');
            expect(notice?.deadline != null && notice.deadline < event.sentOn).toBe(true);
          }
          state = evolve(state, event);
        }
      }),
    );
  });

  it('the same history gives the same state, in one go or in two, also through JSON', () => {
    fc.assert(
      fc.property(policy, asked, fc.nat(), (rules, commands, cut) => {
        const { events, state } = history(rules, commands);
        const at = cut % (events.length + 1);
        expect(replay(events)).toEqual(state);
        expect(replay(events.slice(at), replay(events.slice(0, at)))).toEqual(state);
        expect(replay(JSON.parse(JSON.stringify(events)) as ProcedureEvent[])).toEqual(state);
      }),
    );
  });

  it('what comes next is the same however often it is asked, and always has a word for the list', () => {
    fc.assert(
      fc.property(policy, asked, someDay, (rules, commands, day) => {
        const { state } = history(rules, commands);
        const found = next(state, rules, day);
        expect(next(state, rules, day)).toEqual(found);
        expect(standingOf(state, found).state).not.toBe('');
      }),
    );
  });

  it('a decision changes nothing itself, and deciding again gives the same', () => {
    fc.assert(
      fc.property(policy, asked, command, (rules, commands, asking) => {
        const subject = history(rules, commands);
        const frozen = JSON.stringify(subject.state);
        const context = { ...subject.context('2027-06-01'), figures: danishLaw };
        expect(decide(subject.state, asking, context)).toEqual(decide(subject.state, asking, context));
        expect(JSON.stringify(subject.state)).toBe(frozen);
      }),
    );
  });

  it('every event fits every state', () => {
    fc.assert(
      fc.property(policy, asked, asked, (rules, one, other) => {
        const { state } = history(rules, one);
        for (const event of history(rules, other).events) expect(() => evolve(state, event)).not.toThrow();
        expect(() => replay(history(rules, other).events.toReversed())).not.toThrow();
      }),
    );
  });
});
