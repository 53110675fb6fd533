import { describe, expect, it } from 'vitest';
import { quietDraft, readQuiet } from './quietDraft';
import { readRunDraft } from './runDraft';

describe('the form about the daily run', () => {
  it('reads the rules it stands for', () => {
    expect(readRunDraft({ hour: 7, startAfter: ' 3 ', startFrom: '1.6.2026' })).toEqual({
      hour: 7,
      startAfterBankingDays: 3,
      startFrom: '2026-06-01',
    });
  });

  it('takes an empty day for none, and 0 for at once', () => {
    expect(readRunDraft({ hour: 0, startAfter: '0', startFrom: ' ' })).toEqual({
      hour: 0,
      startAfterBankingDays: 0,
      startFrom: null,
    });
  });

  it.each([
    ['more than 20 banking days', '21', ''],
    ['half days', '1,5', ''],
    ['no number', '', ''],
    ['no day of the calendar', '3', '31.6.2026'],
  ])('refuses %s', (_name, startAfter, startFrom) => {
    expect(readRunDraft({ hour: 7, startAfter, startFrom })).toBeUndefined();
  });
});

describe('the quiet hours', () => {
  it('may pass midnight', () => {
    expect(readQuiet({ on: true, from: '18.00', to: '7' })).toEqual({ from: '18:00', to: '07:00' });
  });

  it('are none while they are off, whatever stands in the fields', () => {
    expect(readQuiet({ on: false, from: 'x', to: '' })).toBeNull();
  });

  it.each([
    ['no time', 'x', '07.00'],
    ['the same time twice', '7.00', '07:00'],
  ])('cannot be %s', (_name, from, to) => {
    expect(readQuiet({ on: true, from, to })).toBeUndefined();
  });

  it('are written as the language does, and offered where there are none', () => {
    expect(quietDraft({ from: '21:30', to: '06:00' }, '.')).toEqual({ on: true, from: '21.30', to: '06.00' });
    expect(quietDraft(null, ':')).toEqual({ on: false, from: '18:00', to: '07:00' });
  });
});
