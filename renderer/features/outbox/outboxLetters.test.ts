import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '../../../src/ipc/views';
import { needsAttention } from './attention';
import { isHeld, lettersOf, sentTogether, standsAs } from './outboxLetters';
import { entry } from '../../../test/fakes/outboxEntry';

const held = { approved: false };
const one = { bundle: 'one' };
const ids = (entries: OutboxEntry[]): number[][] =>
  lettersOf(entries).map((letter) => letter.entries.map(({ id }) => id));

describe('the letters of the outbox', () => {
  it.each<[string, OutboxEntry[], number[][]]>([
    ['nothing where it is empty', [], []],
    ['the newest first', [entry(1, 'sent'), entry(3, 'sent'), entry(2, 'cancelled')], [[3], [2], [1]]],
    [
      'what needs an answer above the rest',
      [entry(1, 'failed'), entry(2, 'sent'), entry(3, 'uncertain'), entry(4, 'queued')],
      [[3], [1], [4], [2]],
    ],
    [
      'what waits for a yes above all',
      [entry(1, 'queued', held), entry(2, 'failed'), entry(3, 'queued', held), entry(4, 'sent')],
      [[3], [1], [2], [4]],
    ],
    [
      'the rows of one letter together, however far apart',
      [entry(1, 'sent', one), entry(2, 'sent'), entry(3, 'sent', one)],
      [[1, 3], [2]],
    ],
    [
      'a whole letter where its weightiest row belongs',
      [entry(1, 'failed', one), entry(2, 'sent', one), entry(3, 'failed'), entry(4, 'sent')],
      [[3], [1, 2], [4]],
    ],
    [
      'what was cancelled on its own, for it is not in the letter',
      [entry(1, 'queued', { ...one, ...held }), entry(2, 'cancelled', one), entry(3, 'queued', { ...one, ...held })],
      [[1, 3], [2]],
    ],
  ])('are, in order, %s', (_, entries, order) => {
    expect(ids(entries)).toEqual(order);
  });

  it('say how many invoices they are about, also of what is not in sight', () => {
    const entries = [entry(1, 'failed', one), entry(2, 'sent', one), entry(3, 'sent')];
    expect(lettersOf(entries, needsAttention)).toEqual([{ key: 'one', entries: [entries[0]], size: 2 }]);
  });

  it('are held while a row of them waits for a yes', () => {
    const entries = [entry(1, 'queued', { ...one, ...held }), entry(2, 'queued', one), entry(3, 'queued')];
    expect(lettersOf(entries).map(isHeld)).toEqual([true, false]);
  });
});

describe('two rows of a letter', () => {
  const row = entry(1, 'uncertain', { ...one, stage: 'mailing', letterId: 7, reason: 'to-be-posted' });
  it('stand the same whichever invoice they are about', () => {
    expect(standsAs(row, { ...row, id: 2, invoiceNumber: 2, toPost: null })).toBe(true);
  });

  it.each<[string, Partial<OutboxEntry>]>([
    ['the state', { state: 'failed' }],
    ['the stage', { stage: 'booked' }],
    ['the approval', { approved: false }],
    ['the printed letter', { letterId: 8 }],
    ['the reason', { reason: 'smtp-unanswered' }],
    ['the words of the other side', { detail: 'Mailbox full' }],
  ])('do not where %s differs', (_, change) => {
    expect(standsAs(row, { ...row, ...change })).toBe(false);
  });
});

describe('what left in one letter', () => {
  const letter = { letterId: 7 };
  const entries = [
    entry(1, 'sent', letter),
    entry(2, 'sent', { letterId: 8 }),
    entry(3, 'cancelled', letter),
    entry(4, 'sent', letter),
    entry(5, 'sent'),
    entry(6, 'sent'),
  ];

  it.each([
    ['is every row of that letter that left', 1, [1, 4]],
    ['is the row alone where Dinero printed it', 5, [5]],
  ])('%s', (_what, id, expected) => {
    expect(sentTogether(entries, entries[id - 1]!).map((one) => one.id)).toEqual(expected);
  });
});
