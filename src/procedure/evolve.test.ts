import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ZERO } from '../claim/money';
import type { EventOf, ProcedureEvent } from './events';
import { replay } from './evolve';
import type { Payment } from './fields';
import { kroner, noCharges, reminded, TestCase } from './testing/testCase';

const on = date('2026-02-10');
const payment = (more: Partial<Payment> = {}): Payment => ({
  date: date('2026-02-01'),
  amount: kroner('100.00'),
  ref: 'p',
  designated: false,
  ...more,
});
const seen = (...payments: Payment[]): ProcedureEvent[] =>
  payments.map((one) => ({ type: 'payment-seen', v: 1, on, payment: one }));
const sent = (level: number, sentOn: string): EventOf<'step-sent'> => ({
  ...{ type: 'step-sent', v: 1, on: date(sentOn), sentOn: date(sentOn), level, kind: 'reminder', notice: false },
  ...{ ...noCharges, principalOpen: ZERO, total: ZERO, deadline: null, ref: null },
});
const bounced: ProcedureEvent = { type: 'bounced', v: 1, on, level: 1 };

describe('what a history leads to', () => {
  it.each<Partial<Payment>>([
    { date: date('2026-02-02') },
    { amount: kroner('100.01') },
    { ref: 'q' },
    { ref: null },
    { date: date('2026-02-02'), amount: kroner('100.01') },
  ])('takes out the very payment that came back, not a later one with %j', (other) => {
    const reversed: ProcedureEvent = { type: 'payment-reversed', v: 1, on, payment: payment() };
    const { payments } = replay([...seen(payment(), payment(other)), reversed]);
    expect(payments).toEqual([payment(other)]);
  });

  it('marks the latest letter of a level that came back, and the one before it the second time', () => {
    const letters = [sent(1, '2026-01-25'), sent(1, '2026-02-04')];
    const marks = (events: ProcedureEvent[]): boolean[] => replay(events).sent.map((step) => step.bounced);
    expect(marks([...letters, bounced])).toEqual([false, true]);
    expect(marks([...letters, bounced, bounced])).toEqual([true, true]);
    expect(marks([...letters, sent(2, '2026-02-14'), bounced])).toEqual([false, true, false]);
  });

  it('knows the latest day whatever order the days were recorded in', () => {
    const days = ['2026-02-04', '2026-02-10', '2026-01-25'];
    const found = days.map((day): ProcedureEvent => ({ type: 'resumed', v: 1, on: date(day) }));
    expect(replay(found).lastDay).toBe('2026-02-10');
  });

  it.each([
    ['2026-01-19', 'found', '2026-01-16'],
    ['2026-01-20', 'watched', null],
    ['2026-01-21', 'watched', null],
  ])('with a due date moved to %s on 20 January the invoice is %s, since %s', (dueDate, standing, foundOn) => {
    const subject = new TestCase({ mode: 'manual' });
    subject.run('2026-01-16');
    subject.do({ type: 'move-due-date', dueDate: date(dueDate) }, '2026-01-20');
    expect(subject.state).toMatchObject({ standing, foundOn, invoice: { dueDate } });
  });

  it('keeps what a person activated active when the due date is moved ahead', () => {
    const subject = reminded();
    subject.do({ type: 'move-due-date', dueDate: date('2026-03-02') }, '2026-02-01');
    expect(subject.state).toMatchObject({ standing: 'active', foundOn: '2026-01-25' });
    expect(subject.nextOn('2026-03-12')).toBe('reminder 2');
  });

  it('takes back the handover, not a reminder that others sent after it', () => {
    const subject = reminded({ policy: { steps: [{ kind: 'notice' }, { kind: 'handover' }] } });
    subject.run('2026-02-05');
    subject.do({ type: 'see-reminder', sentOn: date('2026-02-06'), charged: noCharges, ref: 'x' }, '2026-02-06');
    subject.do({ type: 'take-back' }, '2026-02-07');
    expect(subject.state.sent.map(({ kind, takenBack }) => [kind, takenBack])).toEqual([
      ['notice', false],
      ['handover', true],
      ['reminder', false],
    ]);
  });

  it('withdraws the reminder that was named, not a later one', () => {
    const subject = new TestCase();
    for (const [ref, day] of [
      ['a', '2026-01-20'],
      ['b', '2026-01-30'],
    ] as const) {
      subject.do({ type: 'see-reminder', sentOn: date(day), charged: noCharges, ref }, '2026-02-01');
    }
    subject.do({ type: 'withdraw-reminder', ref: 'a' }, '2026-02-02');
    expect(subject.state.sent.map(({ ref, takenBack }) => [ref, takenBack])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('lets our letter come back, not a later one of others', () => {
    const subject = reminded();
    subject.do({ type: 'see-reminder', sentOn: date('2026-02-01'), charged: noCharges, ref: 'x' }, '2026-02-01');
    subject.do({ type: 'bounce' }, '2026-02-02');
    expect(subject.state.sent.map(({ elsewhere, bounced: back }) => [elsewhere, back])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});
