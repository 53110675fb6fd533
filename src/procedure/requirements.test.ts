import { describe, expect, it } from 'vitest';
import { addDays, date } from '../claim/date';
import { ore } from '../claim/money';
import { requirementCodes, requirements, type Policy, type ReminderFacts, type RequirementCode } from './requirements';

const TODAY = date('2026-11-23');
const POLICY: Policy = { graceDays: 10, minimumAmount: ore(100_00) };

/** An invoice that may be reminded today. */
const ready: ReminderFacts = {
  invoice: {
    dueDate: addDays(TODAY, -10),
    currency: 'DKK',
    status: 'overdue',
    deleted: false,
    latestMailOut: 'mailout',
    total: ore(1000_00),
  },
  debtor: { email: 'bogholderi@kunde.example', ean: null, insolvent: false, deleted: false },
  sentToCollection: false,
  disputed: false,
  onPaper: false,
  balance: { remaining: ore(1000_00), settledByVoucher: false },
  reminders: { bookedOn: [], foreignDraft: false },
  lastLetterOn: null,
  unfinished: false,
};
const invoice = (change: Partial<ReminderFacts['invoice']>): ReminderFacts => ({
  ...ready,
  invoice: { ...ready.invoice, ...change },
});
const debtor = (change: Partial<NonNullable<ReminderFacts['debtor']>>): ReminderFacts => ({
  ...ready,
  debtor: { ...ready.debtor!, ...change },
});
const remaining = (amount: number, settledByVoucher = false): ReminderFacts => ({
  ...ready,
  balance: { remaining: ore(amount), settledByVoucher },
});
const booked = (...daysAgo: number[]): ReminderFacts => ({
  ...ready,
  reminders: { bookedOn: daysAgo.map((days) => addDays(TODAY, -days)), foreignDraft: false },
});
const codes = (facts: ReminderFacts, complete = true) =>
  requirements(facts, POLICY, TODAY, complete).map(({ code }) => code);

describe('the requirements of a reminder', () => {
  it('let an invoice through that meets them all', () => {
    expect(codes(ready)).toEqual([]);
  });

  const cases: [string, ReminderFacts, RequirementCode | null][] = [
    ['due today', invoice({ dueDate: TODAY }), 'not-overdue'],
    ['due yesterday', invoice({ dueDate: addDays(TODAY, -1) }), 'not-overdue-long-enough'],
    ['nine days overdue with ten of grace', invoice({ dueDate: addDays(TODAY, -9) }), 'not-overdue-long-enough'],
    ['ten days overdue with ten of grace', invoice({ dueDate: addDays(TODAY, -10) }), null],
    ['without a due date', invoice({ dueDate: null }), 'no-due-date'],
    ['in euro', invoice({ currency: 'EUR' }), 'foreign-currency'],
    ['deleted', invoice({ deleted: true }), 'deleted'],
    ['paid in the list', invoice({ status: 'paid' }), 'paid'],
    ['overpaid in the list', invoice({ status: 'overpaid' }), 'paid'],
    ['sent to collection in Dinero', invoice({ latestMailOut: 'collection' }), 'in-collection'],
    ['marked for collection', { ...ready, sentToCollection: true }, 'in-collection'],
    ['disputed', { ...ready, disputed: true }, 'disputed'],
    ['with nothing left', remaining(0), 'paid'],
    ['overpaid', remaining(-1), 'paid'],
    ['settled by a credit note', remaining(0, true), 'credited'],
    ['one øre under the minimum', remaining(99_99), 'below-minimum'],
    ['at the minimum', remaining(100_00), null],
    ['of a deleted debtor', debtor({ deleted: true }), 'debtor-gone'],
    ['of a bankrupt debtor', debtor({ insolvent: true }), 'debtor-bankrupt'],
    ['without an address', debtor({ email: null }), 'no-email'],
    ['without an address, on paper', { ...debtor({ email: null }), onPaper: true }, null],
    ['of a public debtor without an address, on paper', { ...debtor({ email: null, ean: '1' }), onPaper: true }, null],
    ['of a public debtor without an address', debtor({ email: null, ean: '5798000000001' }), 'public-e-invoice'],
    ['with a draft of somebody else', { ...ready, reminders: { bookedOn: [], foreignDraft: true } }, 'draft-in-dinero'],
    ['reminded nine days ago', booked(9), 'ten-days'],
    ['reminded ten days ago', booked(10), null],
    ['reminded twice', booked(30, 15), null],
    [
      'whose letter of nine days ago was since deleted in Dinero',
      { ...ready, lastLetterOn: addDays(TODAY, -9) },
      'ten-days',
    ],
    ['whose letter of ten days ago was since deleted in Dinero', { ...ready, lastLetterOn: addDays(TODAY, -10) }, null],
    [
      'reminded nine days ago, after a letter since deleted in Dinero',
      { ...booked(9), lastLetterOn: addDays(TODAY, -30) },
      'ten-days',
    ],
    ['whose balance was not read', { ...ready, balance: null }, 'balance-unread'],
    ['whose reminders were not read', { ...ready, reminders: null }, 'balance-unread'],
    ['with a sending that has not come to its end', { ...ready, unfinished: true }, 'unfinished-reminder'],
    ['reminded three times', booked(40, 30, 15), 'three-reminders'],
  ];
  it.each(cases)('judge an invoice %s', (_what, facts, expected) => {
    expect(codes(facts)).toEqual(expected === null ? [] : [expected]);
  });

  it('name the day on which time lifts the reason', () => {
    const until = (facts: ReminderFacts) => requirements(facts, POLICY, TODAY, true)[0]?.until;
    expect(until(invoice({ dueDate: TODAY }))).toBe('2026-11-24');
    expect(until(invoice({ dueDate: addDays(TODAY, -9) }))).toBe('2026-11-24');
    expect(until(booked(9))).toBe('2026-11-24');
    expect(until(invoice({ currency: 'EUR' }))).toBeNull();
  });

  it('count what was not read against an invoice only where the knowledge must be complete', () => {
    const unread: ReminderFacts = { ...ready, debtor: null, balance: null, reminders: null };
    expect(codes(unread, false)).toEqual([]);
    expect(codes(unread)).toEqual(['debtor-gone', 'balance-unread']);
  });

  it('put the weightiest first', () => {
    const everything: ReminderFacts = { ...booked(1, 1, 1), disputed: true, sentToCollection: true };
    const found = codes(everything);
    expect(found).toEqual([...found].sort((a, b) => requirementCodes.indexOf(a) - requirementCodes.indexOf(b)));
    expect(found[0]).toBe('in-collection');
  });
});
