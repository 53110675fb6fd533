import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import type { Command } from '../commands';
import { decide } from '../decide';
import { noProcedure } from '../state';
import { kroner, reminded, TestCase } from '../testing/testCase';

const by = 'person' as const;
const start: Command = { type: 'start-by-itself' };

/** A case that was found on 20 January and has not started. */
const found = (given: ConstructorParameters<typeof TestCase>[0] = {}): TestCase => {
  const subject = new TestCase(given);
  subject.do({ type: 'find' }, '2026-01-20');
  return subject;
};

describe('whether a procedure runs', () => {
  it('starts an invoice by itself that was found', () => {
    const subject = found();
    expect(subject.do(start, '2026-01-21')).toBeNull();
    expect(subject.events.at(-1)).toEqual({ type: 'started-by-itself', v: 1, on: '2026-01-21' });
  });

  it.each<[Command, string]>([
    [{ type: 'hold', reason: '', until: null }, 'on-hold-open'],
    [{ type: 'close', reason: 'other', note: '' }, 'closed'],
    [{ type: 'move-due-date', dueDate: date('2026-03-02') }, 'not-overdue'],
    [{ type: 'deactivate' }, 'nothing-to-start'],
  ])('does not start by itself after %j: %s', (command, refusal) => {
    const subject = found();
    subject.do(command, '2026-01-20');
    expect(subject.do(start, '2026-01-21')).toBe(refusal);
  });

  it('does not start by itself before it was found', () => {
    expect(new TestCase().do(start, '2026-01-21')).toBe('not-found-yet');
  });

  it.each<[Command, string]>([
    [{ type: 'activate', by }, 'already-active'],
    [{ type: 'deactivate' }, 'already-inactive'],
  ])('finds nothing where %j came before the due date', (command, refusal) => {
    const subject = new TestCase();
    subject.do(command, '2026-01-10');
    expect(subject.do({ type: 'find' }, '2026-01-20')).toBe(refusal);
  });

  it.each<Command>([
    { type: 'activate', by },
    { type: 'deactivate' },
    { type: 'find' },
    { type: 'promise', until: date('2026-02-20') },
    { type: 'agree-plan', instalments: [{ due: date('2026-02-20'), amount: kroner('10.00') }] },
    { type: 'hold', reason: '', until: null },
    { type: 'remind', by },
  ])('has ended where it is closed: %j', (command) => {
    const subject = new TestCase();
    subject.do({ type: 'close', reason: 'other', note: '' }, '2026-02-01');
    expect(subject.do(command, '2026-02-04')).toBe('closed');
  });
});

describe('the clock', () => {
  it.each([
    [null, '2026-01-25', null],
    [null, '2026-01-24', '2026-01-25'],
    ['2026-01-20', '2026-01-25', null],
    ['2026-01-20', '2026-01-22', '2026-01-25'],
    ['2026-01-25', '2026-01-25', null],
    ['2026-02-10', '2026-02-10', null],
    ['2026-02-10', '2026-02-09', '2026-02-10'],
  ])('after a run on %s and a letter of 25 January, %s is refused until %s', (lastRun, day, until) => {
    const subject = reminded();
    const context = subject.context(day, { lastRun: lastRun === null ? null : date(lastRun) });
    const decision = decide(subject.state, { type: 'dispute', note: '' }, context);
    expect(decision.ok ? null : [decision.refusal.why, decision.refusal.until]).toEqual(
      until === null ? null : [{ code: 'before-last-run', params: { today: day, last: until } }, until],
    );
  });

  it.each([
    ['2026-02-09', false],
    ['2026-02-10', true],
  ])('after a run on 10 February a new invoice on %s is taken: %s', (day, taken) => {
    const subject = reminded();
    const { invoice } = subject.known;
    const context = subject.context(day, { lastRun: date('2026-02-10') });
    expect(decide(noProcedure, { type: 'register', invoice }, context).ok).toBe(taken);
  });
});
