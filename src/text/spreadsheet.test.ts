import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, momentOf } from './spreadsheet';

describe('a cell of a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['+A1', "'+A1"],
    ['-2+cmd|x', "'-2+cmd|x"],
    ['-12,50', '-12,50'],
    ['+45 12 34 56 78', '+45 12 34 56 78'],
    ['Note: =1', 'Note: =1'],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it('takes numbers as they are, and nothing as empty', () => {
    expect([cell(-5), cell(null)]).toEqual(['-5', '']);
  });

  it('never begins as a formula does, and loses no word', () => {
    const begins = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '');
    const texts = fc.tuple(begins, fc.string()).map(([first, rest]) => first + rest);
    fc.assert(
      fc.property(texts, (text) => {
        const written = cell(text);
        const harmless = !/^[=@\t\r]/.test(written) && (!/^[+-]/.test(written) || /^[+-][\d .,()-]*$/.test(written));
        return harmless && (written === text || written === `'${text}`);
      }),
    );
  });
});

describe('a moment in a spreadsheet', () => {
  it('is by the clock of Copenhagen, in summer and in winter', () => {
    expect(momentOf('2026-07-01T22:30:00.000Z', 'da')).toBe('02.07.2026 00.30');
    expect(momentOf('2026-12-31T22:30:00.000Z', 'en')).toBe('31/12/2026 23.30');
  });
});
