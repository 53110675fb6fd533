import { describe, expect, it } from 'vitest';
import { check } from './year/check';
import { moneyOn } from './year/facts';
import type { Day } from './year/days';
import type { FirmRecord, Happening, InvoiceRecord, ReminderRecord } from './year/record';

/** Three letters as they should be: due on 1 January 2026, found on the 12th, started three banking days later. */
const DAYS: readonly Day[] = ['2026-01-15', '2026-01-28', '2026-02-11'];
const LAST: Day = '2026-03-10';

const letter = (id: number, day: Day, change: Partial<ReminderRecord> = {}): ReminderRecord => ({
  id,
  ours: true,
  draft: false,
  level: id,
  day,
  fee: 100_00,
  charges: 110_00,
  deletedOn: null,
  bounced: false,
  ...change,
});

interface Case {
  invoice: InvoiceRecord;
  firm: FirmRecord;
}

function clean(): Case {
  const invoice: InvoiceRecord = {
    number: 1,
    principal: 1000_00,
    currency: 'DKK',
    due: '2026-01-01',
    business: true,
    hindered: false,
    settled: 0,
    diary: [],
    reminders: DAYS.map((day, at) => letter(at + 1, day)),
    mails: [...DAYS],
    end: 'final',
  };
  const firm: FirmRecord = {
    organizationId: 1,
    feeRule: 'ask',
    startFrom: '2026-01-01',
    runs: ['2026-01-12', ...DAYS, LAST],
    clockBack: [],
    acts: [...DAYS],
    invoices: [invoice],
  };
  return { invoice, firm };
}

/** Only the first letters of the clean case, which goes on. */
function first(count: number, { invoice }: Case): void {
  invoice.reminders.splice(count);
  invoice.mails.splice(count);
  invoice.end = 'active';
}

const rulesBroken = (change: (it: Case) => void): string[] => {
  const doctored = clean();
  change(doctored);
  const { invoice } = doctored;
  // The books say what the diary says, unless that is the fault.
  if (invoice.settled === 0) invoice.settled = moneyOn(invoice, LAST).reduce((total, { amount }) => total + amount, 0);
  return [...new Set(check([doctored.firm], LAST).map(({ rule }) => rule))].sort();
};

/** Something that stood before the second letter; nothing came after it. */
const meanwhile =
  (end: string, ...entries: readonly Happening[]) =>
  (it: Case): void => {
    first(2, it);
    it.invoice.diary.push(...entries);
    it.invoice.end = end;
  };
const BEFORE: Day = '2026-01-27';

const doctored: readonly [fault: string, change: (it: Case) => void, rules: readonly string[]][] = [
  [
    'a level that was sent twice',
    ({ invoice }) => {
      invoice.reminders.splice(1, 2, letter(2, '2026-01-28', { level: 1 }), letter(3, '2026-02-11', { level: 3 }));
    },
    ['level-twice'],
  ],
  [
    'two letters on one day',
    (it) => {
      first(1, it);
      it.invoice.reminders.push(letter(2, DAYS[0] ?? ''));
      it.invoice.mails.push(DAYS[0] ?? '');
    },
    ['before-deadline', 'stalled', 'ten-days', 'two-in-a-day'],
  ],
  ['a mail that went twice', ({ invoice }) => void invoice.mails.push('2026-01-28'), ['mailed-twice']],
  ['a mail on a day without a letter', ({ invoice }) => void invoice.mails.push('2026-02-01'), ['mailed-twice']],
  ['a letter that was booked and never mailed', ({ invoice }) => void invoice.mails.pop(), ['not-mailed']],
  [
    'a draft that was left behind',
    (it) => {
      first(2, it);
      it.invoice.end = 'active';
      it.invoice.reminders.push(letter(3, '2026-02-11', { draft: true }));
    },
    ['left-as-draft', 'not-mailed', 'stalled'],
  ],
  ['a letter within the grace', ({ invoice }) => void (invoice.due = '2026-01-06'), ['before-start', 'in-grace']],
  [
    'a letter within the grace of a due date that was moved',
    ({ invoice }) => void invoice.diary.push({ day: '2026-02-10', what: 'moved', due: '2026-02-09' }),
    ['in-grace'],
  ],
  [
    'a start before three banking days from the run that found it',
    ({ firm }) => void (firm.runs[0] = '2026-01-13'),
    ['before-start'],
  ],
  [
    'a start by itself of what was due too long ago',
    ({ invoice }) => void (invoice.due = '2025-12-30'),
    ['before-start'],
  ],
  [
    'a letter less than ten days after the one before',
    ({ invoice }) => {
      invoice.reminders.splice(1, 1, letter(2, '2026-01-24'));
      invoice.mails[1] = '2026-01-24';
    },
    ['before-deadline', 'ten-days'],
  ],
  [
    'a letter less than ten days after one that was deleted since',
    (it) => {
      first(1, it);
      it.invoice.reminders.splice(
        0,
        1,
        letter(1, '2026-01-20', { deletedOn: '2026-01-22' }),
        letter(2, '2026-01-28', { level: 1 }),
      );
      it.invoice.mails.splice(0, 1, '2026-01-20', '2026-01-28');
      it.invoice.business = false;
    },
    ['ten-days'],
  ],
  [
    'a letter on the deadline of the one before, which a weekend has moved',
    ({ invoice }) => {
      invoice.reminders.splice(1, 1, letter(2, '2026-01-26'));
      invoice.mails[1] = '2026-01-26';
    },
    ['before-deadline'],
  ],
  [
    'a letter within the deadline of one that others sent',
    ({ invoice }) => {
      invoice.reminders.splice(0, 1, letter(1, '2026-01-19', { ours: false }));
      invoice.mails[0] = '2026-01-19';
    },
    ['before-deadline', 'ten-days'],
  ],
  [
    'a level that was skipped',
    ({ invoice }) => {
      invoice.reminders.splice(0, 1);
      invoice.mails.shift();
      invoice.end = 'active';
    },
    ['level-skipped'],
  ],
  ['a letter after payment', meanwhile('closed', { day: BEFORE, what: 'paid', amount: 1220_00 }), ['after-payment']],
  [
    'a letter for the charges alone that nobody has decided',
    meanwhile('decision', { day: BEFORE, what: 'paid', amount: 1000_00 }),
    ['after-payment'],
  ],
  [
    'a letter after a credit note',
    meanwhile('closed', { day: BEFORE, what: 'credited', amount: 1000_00 }),
    ['after-credit'],
  ],
  ['a letter after the invoice was deleted', meanwhile('closed', { day: BEFORE, what: 'deleted' }), ['after-deletion']],
  ['a letter in a dispute', meanwhile('disputed', { day: BEFORE, what: 'disputed' }), ['while-disputed']],
  ['a letter of what was switched off', meanwhile('inactive', { day: BEFORE, what: 'off' }), ['switched-off']],
  ['a letter to nobody', meanwhile('active', { day: BEFORE, what: 'no-email' }), ['without-email']],
  ['a letter to a bankrupt', meanwhile('active', { day: BEFORE, what: 'bankrupt' }), ['while-bankrupt']],
  [
    'a fourth fee',
    ({ invoice }) => {
      invoice.reminders.push(letter(4, '2026-02-26'));
      invoice.mails.push('2026-02-26');
    },
    ['four-fees'],
  ],
  [
    'a sending while the clock was set back',
    ({ firm }) => void (firm.clockBack = ['2026-01-28']),
    ['act-while-clock-back'],
  ],
  ['a payment that the diary does not know', ({ invoice }) => void (invoice.settled = 1), ['books-differ']],
  [
    'a paid case that is still open',
    meanwhile('active', { day: '2026-02-05', what: 'paid', amount: 1220_00 }),
    ['wrong-end'],
  ],
  ['an open case that was closed', ({ invoice }) => void (invoice.end = 'closed'), ['wrong-end']],
  ['a running case that nothing is done about', (it) => first(2, it), ['stalled']],
];

describe('the checker of a year', () => {
  it('finds nothing in a year as it should be', () => {
    expect(rulesBroken(() => undefined)).toEqual([]);
  });

  it.each(doctored)('finds %s', (_fault, change, rules) => {
    expect(rulesBroken(change)).toEqual(rules);
  });

  it.each<[string, (it: Case) => void]>([
    [
      'the charges alone where a person has said so',
      meanwhile('active', { day: BEFORE, what: 'paid', amount: 1000_00 }, { day: BEFORE, what: 'continue' }),
    ],
    [
      'what a payment that came back has opened again',
      (it) =>
        void it.invoice.diary.push(
          { day: '2026-01-20', what: 'paid', amount: 1110_00 },
          { day: BEFORE, what: 'taken-back' },
        ),
    ],
    [
      'what was disputed and is so no more',
      (it) => void it.invoice.diary.push({ day: '2026-01-20', what: 'disputed' }, { day: BEFORE, what: 'undisputed' }),
    ],
    [
      'what was switched off and on again',
      (it) => void it.invoice.diary.push({ day: '2026-01-20', what: 'off' }, { day: BEFORE, what: 'on' }),
    ],
  ])('lets pass a letter for %s', (_what, change) => {
    expect(rulesBroken(change)).not.toEqual(expect.arrayContaining([expect.stringMatching(/after|while|switched/)]));
  });
});
