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
    expect(reading([negative], reminders)).toMatchObject({ payments: [], credits: [], reminders: [] });
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
