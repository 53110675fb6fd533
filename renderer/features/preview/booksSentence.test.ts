import { describe, expect, it } from 'vitest';
import { ore } from '../../../src/claim/money';
import type { Preview } from '../../../src/ipc/views';
import { booksText, chargedBy } from './booksSentence';

const line = (kind: Preview['lines'][number]['kind'], kroner: number) => ({
  kind,
  amount: ore(kroner * 100),
  explanation: [],
});
const lines = [line('principal', 1000), line('earlier', 100), line('fee', 100), line('interest', 12)];

describe('who posts what a letter charges', () => {
  it('is Dinero where its reminder is used, whoever mails the letter', () => {
    expect(booksText({ books: 'dinero', channel: 'dinero', lines })).toBe('booksDinero');
    expect(booksText({ books: 'dinero', channel: 'smtp', lines })).toBe('booksDineroOnly');
  });

  it('is a person where Dinero has but a marker or nothing', () => {
    expect(booksText({ books: 'marker', channel: 'smtp', lines })).toBe('booksByHand');
    expect(booksText({ books: 'none', channel: 'print', lines })).toBe('booksByHand');
  });

  it('is nobody where nothing is charged', () => {
    expect(booksText({ books: 'none', channel: 'print', lines: lines.slice(0, 2) })).toBe('booksNothing');
  });

  it('counts what this letter adds, not what stood before', () => {
    expect(chargedBy({ lines })).toBe(11_200);
  });
});
