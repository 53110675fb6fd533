import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore, ZERO } from '../claim/money';
import type { Balance, Payment, Reminder } from '../dinero/model';
import { observed, readingOf, type Reading } from './observe';
import { kroner, reminded, TestCase } from './testing/testCase';

const reminder = (id: number, more: Partial<Reminder> = {}): Reminder => ({
  id,
  number: 1,
  draft: false,
  deleted: false,
  timestamp: '',
  day: date('2026-01-20'),
  title: '',
  text: '',
  principal: kroner('1000.00'),
  fee: kroner('100.00'),
  interest: ZERO,
  compensation: ZERO,
  compensationAvailable: true,
  earlier: ZERO,
  paid: ZERO,
  total: kroner('1100.00'),
  withCollectionWarning: false,
  ...more,
});
const payment = (guid: string, amount: string, byVoucher = false): Payment => ({
  guid,
  day: date('2026-02-01'),
  amount: kroner(amount),
  byVoucher,
});
const reading = (payments: Payment[], reminders: Reminder[] = [], more: object = {}): Reading => {
  const balance: Balance = { payments, paid: ZERO, remaining: ZERO, totalWithReminders: ZERO };
  const invoice = { total: kroner('1000.00'), dueDate: date('2026-01-15'), deleted: false, ...more };
  return readingOf(invoice, balance, reminders);
};

/** Tells a case what the books say, and what it then knows. */
function told(subject: TestCase, read: Reading): string[] {
  const commands = observed(subject.known, read);
  for (const command of commands) subject.do(command, '2026-02-10');
  return commands.map(({ type }) => type);
}

describe('what the books say', () => {
  it('is told once: payments, credit notes, reminders', () => {
    const subject = new TestCase();
    const read = reading([payment('p', '200.00'), payment('c', '300.00', true)], [reminder(1), reminder(2)]);
    expect(told(subject, read)).toEqual(['see-payment', 'see-credit', 'see-reminder', 'see-reminder']);
    expect(subject.state).toMatchObject({
      payments: [{ ref: 'p' }],
      credits: [{ ref: 'c' }],
      sent: [{ ref: '1' }, { ref: '2' }],
    });
    expect(told(subject, read)).toEqual([]);
  });

  it('leaves out drafts, deleted reminders and what takes money back (case 138)', () => {
    const reminders = [reminder(1, { draft: true }), reminder(2, { deleted: true }), reminder(3, { day: null })];
    const negative = { ...payment('n', '0.00'), amount: ore(-5) };
    const unnamed = { ...reminder(4), id: null };
    expect(reading([negative, payment('z', '0.00')], [...reminders, unnamed])).toMatchObject({
      payments: [],
      credits: [],
      reminders: [],
    });
  });

  it('tells reminders of one number apart by their id (case 139)', () => {
    const subject = new TestCase();
    told(subject, reading([], [reminder(1), reminder(2, { day: date('2026-01-30') })]));
    expect(subject.state.sent.map(({ level, sentOn }) => [level, sentOn])).toEqual([
      [1, '2026-01-20'],
      [2, '2026-01-30'],
    ]);
  });

  it('takes out what is gone, and what was corrected in and out again', () => {
    const subject = new TestCase();
    told(subject, reading([payment('p', '1000.00'), payment('q', '50.00'), payment('c', '5.00', true)], [reminder(1)]));
    expect(told(subject, reading([payment('p', '100.00')]))).toEqual([
      'reverse-payment',
      'reverse-payment',
      'reverse-credit',
      'withdraw-reminder',
      'see-payment',
    ]);
    expect(subject.state.payments.map(({ amount }) => amount)).toEqual([kroner('100.00')]);
    expect(subject.nextOn('2026-02-11')).toBe('not-found-yet');
  });

  it('knows its own reminder again, and sees that it was deleted', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    subject.confirm('2026-01-25', '1');
    expect(told(subject, reading([], [reminder(1)]))).toEqual([]);
    expect(told(subject, reading([]))).toEqual(['withdraw-reminder']);
    expect(subject.nextOn('2026-02-10')).toBe('reminder 1');
  });

  it('leaves alone what a person put in', () => {
    const subject = reminded();
    subject.pay('100.00', '2026-02-01');
    expect(told(subject, reading([]))).toEqual([]);
  });

  it.each<[string, Partial<Payment>]>([
    ['another name', { guid: 'q' }],
    ['another day', { day: date('2026-02-02') }],
    ['another amount', { amount: kroner('200.01') }],
  ])('takes a payment out and in again that has %s now', (_what, corrected) => {
    const subject = new TestCase();
    told(subject, reading([payment('p', '200.00')]));
    const now = { ...payment('p', '200.00'), ...corrected };
    expect(observed(subject.known, reading([now]))).toEqual([
      { type: 'reverse-payment', amount: null, ref: 'p' },
      {
        type: 'see-payment',
        payment: { date: now.day, amount: now.amount, ref: now.guid, designated: false },
      },
    ]);
  });

  it('tells a reminder with what it charged, also beside one that is known', () => {
    const subject = new TestCase();
    told(subject, reading([], [reminder(1)]));
    const charged = { fee: kroner('50.00'), interest: kroner('2.00'), compensation: kroner('310.00') };
    const second = reminder(2, { day: date('2026-01-30'), ...charged });
    expect(observed(subject.known, reading([], [reminder(1), second]))).toEqual([
      { type: 'see-reminder', sentOn: '2026-01-30', charged, ref: '2' },
    ]);
  });

  it('looks for no handover in the books, nor for a letter that came back', () => {
    const subject = new TestCase({ policy: { steps: [{ kind: 'notice' }, { kind: 'handover' }] } });
    subject.decideOn('2026-01-25');
    subject.confirm('2026-01-25', '1');
    subject.do({ type: 'bounce' }, '2026-01-26');
    expect(observed(subject.known, reading([]))).toEqual([]);
    subject.decideOn('2026-01-26');
    subject.confirm('2026-01-26', '2');
    subject.decideOn('2026-02-06');
    subject.confirm('2026-02-06', 'handed over');
    expect(subject.state.handedOverOn).toBe('2026-02-06');
    expect(observed(subject.known, reading([], [reminder(2)]))).toEqual([]);
  });

  it('closes a case as deleted without a note of anybody', () => {
    expect(observed(new TestCase().known, reading([], [], { deleted: true }))).toEqual([
      { type: 'close', reason: 'deleted', note: '' },
    ]);
  });

  it('tells a moved due date, another amount and a deletion', () => {
    const read = reading([], [], { total: kroner('900.00'), dueDate: date('2026-01-20'), deleted: true });
    const subject = new TestCase();
    expect(told(subject, read)).toEqual(['change-amount', 'move-due-date', 'close']);
    expect(told(subject, read)).toEqual([]);
  });

  it('keeps the due date it knows where the books have none (case 6)', () => {
    expect(told(new TestCase(), reading([], [], { dueDate: null }))).toEqual([]);
  });
});
