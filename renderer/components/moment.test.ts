import { describe, expect, it } from 'vitest';
import { readMoment } from './moment';

const now = Date.parse('2026-11-23T12:00:00Z');

describe('a moment on the screen', () => {
  it.each([
    [
      'today, by the clock of Copenhagen',
      '2026-11-23T13:32:00Z',
      'da',
      { day: '23.11.2026', time: '14.32', today: true },
    ],
    ['English has a colon', '2026-11-23T13:32:00Z', 'en', { day: '23/11/2026', time: '14:32', today: true }],
    ['late in UTC is the next day', '2026-11-22T23:30:00Z', 'da', { day: '23.11.2026', time: '00.30', today: true }],
    ['summer time', '2026-07-01T10:00:00Z', 'da', { day: '01.07.2026', time: '12.00', today: false }],
  ] as const)('%s', (_name, iso, language, expected) => {
    expect(readMoment(iso, now, language)).toEqual(expected);
  });

  it('is nothing where the text is no instant', () => {
    expect(readMoment('yesterday', now, 'da')).toBeUndefined();
  });
});
