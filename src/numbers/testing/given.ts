import fc from 'fast-check';
import { addDays, date, type CalendarDate } from '../../claim/date';
import { ore, ZERO } from '../../claim/money';
import type { CountedStep, RemindedInvoice } from '../account';
import type { Facts, OnDay } from '../facts';

/** A first reminder of 2 November 2026 without charges, unless told otherwise. */
export const step = (change: Partial<CountedStep>): CountedStep => ({
  kind: 'reminder',
  level: 1,
  sentOn: date('2026-11-02'),
  fee: ZERO,
  interest: ZERO,
  compensation: ZERO,
  ...change,
});

/** The day the figures of chance are reckoned on. */
export const TODAY = date('2026-11-26');

/** Days of the two years before. */
export const someDay: fc.Arbitrary<CalendarDate> = fc
  .integer({ min: -730, max: 0 })
  .map((days) => addDays(TODAY, days));
const amount = (max: number) => fc.integer({ min: 0, max }).map(ore);
const onDay: fc.Arbitrary<OnDay> = fc.record({ day: someDay, amount: amount(5_000_00) });

/** Any invoice that letters were sent about, with its money. */
export const remindedInvoice: fc.Arbitrary<RemindedInvoice> = fc.record({
  principal: amount(10_000_00),
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom('reminder', 'reminder', 'notice', 'handover'),
      level: fc.option(fc.integer({ min: 1, max: 5 })),
      sentOn: someDay,
      fee: amount(100_00),
      interest: amount(300_00),
      compensation: fc.constantFrom(ZERO, ore(310_00)),
    }),
    { maxLength: 5 },
  ),
  money: fc.array(
    fc.record({ day: someDay, amount: fc.integer({ min: -500_00, max: 6_000_00 }).map(ore), byVoucher: fc.boolean() }),
    { maxLength: 6 },
  ),
});

/** The facts of any company. */
export const someFacts: fc.Arbitrary<Facts> = fc.record({
  today: fc.constant(TODAY),
  knownSince: fc.option(someDay),
  overdue: fc.array(
    fc.record({
      dueDate: fc.option(someDay),
      count: fc.integer({ min: 1, max: 50 }),
      open: fc.integer({ min: -500_00, max: 90_000_00 }).map(ore),
      unread: fc.constant(0),
    }),
  ),
  foreign: fc.nat(9),
  reminded: fc.array(remindedInvoice, { maxLength: 8 }),
  invoiced: fc.array(onDay),
  settled: fc.array(onDay),
});
