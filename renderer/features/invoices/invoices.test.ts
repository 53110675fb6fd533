import { describe, expect, it } from 'vitest';
import { date } from '../../../src/claim/date';
import { ore } from '../../../src/claim/money';
import type { InvoiceRow } from '../../../src/ipc/views';
import { applyWish, countReasons, type Wish } from './filter';
import { fold } from '../../components/fold';
import { toItem } from './item';
import { actionRank, rowAction } from './rowAction';
import { summarize } from './summary';

const outbox = (state: NonNullable<InvoiceRow['outbox']>['state']): InvoiceRow['outbox'] => ({
  id: 1,
  state,
  stage: 'queued',
  level: 1,
  reason: null,
});

const row = (change: Partial<InvoiceRow> = {}): InvoiceRow => ({
  guid: '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10',
  number: 1001,
  debtorName: 'Nordlys ApS',
  debtorKind: 'business',
  day: date('2026-09-01'),
  dueDate: date('2026-09-15'),
  daysOverdue: 69,
  currency: 'DKK',
  total: ore(125000),
  open: ore(125000),
  openReadAt: '2026-11-23T10:00:00Z',
  reminders: { count: 0, lastDay: null, lastTotal: null, certain: true },
  caseState: null,
  refusals: [],
  outbox: null,
  ...change,
});

const disputed: InvoiceRow['refusals'] = [{ code: 'disputed', until: null }];
const tenDays: InvoiceRow['refusals'] = [{ code: 'ten-days', until: date('2026-12-03') }];
const wish = (change: Partial<Wish>): Wish => ({ search: '', filter: 'all', reason: null, ...change });

describe('what a row offers', () => {
  it.each<[string, Partial<InvoiceRow>, unknown]>([
    ['a reminder, where nothing stands against it', {}, { kind: 'remind' }],
    ['the first reason', { refusals: [...disputed, ...tenDays] }, { kind: 'refused', code: 'disputed' }],
    ['a sending under way, whatever else', { outbox: outbox('sending') }, { kind: 'outbox', state: 'sending' }],
    ['an uncertain one', { outbox: outbox('uncertain') }, { kind: 'outbox', state: 'uncertain' }],
    [
      'a sent one while the next must wait',
      { outbox: outbox('sent'), refusals: tenDays },
      { kind: 'outbox', state: 'sent' },
    ],
    ['the next reminder once it may be sent', { outbox: outbox('sent') }, { kind: 'remind' }],
    [
      'the reason after a cancelled one',
      { outbox: outbox('cancelled'), refusals: disputed },
      { kind: 'refused', code: 'disputed' },
    ],
  ])('%s', (_name, change, expected) => {
    expect(rowAction(row(change))).toEqual(expected);
  });

  it('sorts what can be done first and reasons by weight', () => {
    const ranks = [row(), row({ outbox: outbox('sending') }), row({ refusals: disputed }), row({ refusals: tenDays })]
      .map(rowAction)
      .map(actionRank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(4);
  });
});

describe('searching', () => {
  it.each([
    ['Ærøskøbing Bådværft', 'aeroskobing'],
    ['Ærøskøbing Bådværft', 'BAADVÆRFT'],
    ['Aagaard', 'Ågård'],
    ['Café Société', 'cafe soc'],
    ['Nordlys ApS', '1001'],
    ['Nordlys ApS', 'aps nord'],
  ])('finds %s by %s', (debtorName, search) => {
    expect(applyWish([toItem(row({ debtorName }))], wish({ search }))).toHaveLength(1);
  });

  it('wants every word', () => {
    expect(applyWish([toItem(row())], wish({ search: 'nordlys 1002' }))).toEqual([]);
  });

  it('folds both spellings of a name to the same', () => {
    expect(fold('Sønderå')).toBe(fold('SOENDERAA'));
  });
});

describe('filtering', () => {
  const items = [
    row({ number: 1 }),
    row({ number: 2, refusals: disputed }),
    row({ number: 3, refusals: tenDays, outbox: outbox('sent') }),
    row({ number: 4, outbox: outbox('sent') }),
    row({ number: 5, outbox: outbox('uncertain') }),
  ].map(toItem);
  const numbers = (change: Partial<Wish>) => applyWish(items, wish(change)).map((item) => item.row.number);

  it.each([
    ['all', [1, 2, 3, 4, 5]],
    ['ready', [1, 4]],
    ['blocked', [2, 5]],
    ['sent', [3, 4]],
  ] as const)('%s shows the rows %j', (filter, expected) => {
    expect(numbers({ filter })).toEqual(expected);
  });

  it('by reason shows the rows on which it stands', () => {
    expect(numbers({ reason: 'ten-days' })).toEqual([3]);
  });

  it('offers only reasons that stand on some row, in order of weight', () => {
    expect(countReasons(items)).toEqual([
      { code: 'disputed', count: 1 },
      { code: 'ten-days', count: 1 },
    ]);
  });
});

describe('the figures above the list', () => {
  it('count what is ready and add only Danish balances that were read', () => {
    const items = [
      row({ open: ore(10000), daysOverdue: 5 }),
      row({ open: null, daysOverdue: 200, number: 7 }),
      row({ open: ore(99900), currency: 'EUR', refusals: [{ code: 'foreign-currency', until: null }] }),
    ].map(toItem);
    expect(summarize(items)).toMatchObject({ ready: 2, open: 10000, read: 2, all: 3, oldest: { number: 7 } });
  });
});
