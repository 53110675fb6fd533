import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore } from '../claim/money';
import { stepsOf, usualRules } from '../procedure/companyRules';
import { byItself, type DayAhead, type DueCase } from './byItself';

const TODAY = date('2026-11-23');
const due: DueCase = {
  guid: 'guid-1',
  number: 1001,
  debtorName: 'Nordlys ApS',
  amount: ore(1_000_00),
  level: 1,
  sentOn: date('2026-11-11'),
  dueDate: date('2026-10-12'),
  chargesOnly: false,
};
const starting = { guid: due.guid, number: due.number, debtorName: due.debtorName, amount: due.amount };

const ahead = (change: Partial<DayAhead> = {}, one: Partial<DueCase> = {}): DayAhead => ({
  today: TODAY,
  nextRunAt: '2026-11-23T07:12:00.000Z',
  running: false,
  lastRunAt: '2026-11-20T07:12:00.000Z',
  pausedUntil: null,
  held: false,
  approve: false,
  outgoing: 0,
  policy: {
    graceDays: 10,
    graceUnit: 'days',
    minimumAmount: ore(100_00),
    daysAfterDeadline: 2,
    autoStartAfterBankingDays: 3,
    steps: stepsOf({ ...usualRules.all, notice: 'separate' }),
  },
  due: { count: 12, total: ore(12_000_00), rows: [{ ...due, ...one }] },
  starting: { count: 1, total: ore(1_000_00), rows: [starting] },
  ...change,
});

const letter = (one: Partial<DueCase>) => byItself(ahead({}, one)).letters.rows[0];

describe('what the app does by itself today', () => {
  it('is the letters that fall due and the invoices that start, where a run is to come today', () => {
    expect(byItself(ahead())).toMatchObject({ letters: { count: 12, total: 12_000_00 }, starts: { rows: [starting] } });
  });

  it.each<[string, Partial<DayAhead>, boolean]>([
    ['while a run is under way', { running: true, nextRunAt: '2026-11-24T07:12:00.000Z' }, true],
    ['late in the evening, by the clock of Copenhagen', { nextRunAt: '2026-11-23T22:59:00.000Z' }, true],
    ['after midnight there', { nextRunAt: '2026-11-23T23:01:00.000Z' }, false],
    ['where the next run is tomorrow', { nextRunAt: '2026-11-24T07:12:00.000Z' }, false],
    ['where nothing runs by itself', { nextRunAt: null }, false],
    ['while all is paused', { pausedUntil: TODAY }, false],
    ['while a restored company waits for a person', { held: true }, false],
  ])('goes or not %s', (_name, change, goes) => {
    const { letters, starts } = byItself(ahead(change));
    expect([letters.count > 0, starts.count > 0]).toEqual([goes, goes]);
  });

  it.each<[string, Partial<DueCase>, object]>([
    [
      'the first reminder by the due date',
      { level: 0, sentOn: null },
      { letter: 'reminder-1', after: { what: 'due-date', level: 0, days: 42 } },
    ],
    ['the second by the first', {}, { letter: 'reminder-2', after: { what: 'reminder', level: 1, days: 12 } }],
    [
      'the notice of collection by the third',
      { level: 3 },
      { letter: 'notice', after: { what: 'reminder', level: 3 } },
    ],
    ['a letter about the charges alone', { chargesOnly: true }, { letter: 'charges', after: { level: 1 } }],
    [
      'a letter whose time nothing is known of',
      { level: 0, sentOn: null, dueDate: null },
      { letter: 'reminder-1', after: null },
    ],
  ])('says of %s why it goes today', (_name, one, expected) => {
    expect(letter(one)).toMatchObject(expected);
  });

  it('names no letter after the last step', () => {
    expect(letter({ level: 4 })).toBeUndefined();
  });
});
