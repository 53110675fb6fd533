import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '../../../src/claim/date';
import { startTexts } from '../../app/i18n';
import { nextRunAt } from './nextRun';

beforeAll(startTexts);

const format = { language: 'da' as const, moment: () => 'as any other moment' };

describe('when the next run is due', () => {
  it.each([
    ['2026-11-23T22:59:00.000Z', 'as any other moment'],
    ['2026-11-23T23:00:00.000Z', 'i morgen 00.00'],
    ['2026-11-24T06:21:00.000Z', 'i morgen 07.21'],
    ['2026-11-25T06:21:00.000Z', 'as any other moment'],
  ])('%s is told on 23 November as %s', (iso, words) => {
    expect(nextRunAt(i18next.t, iso, date('2026-11-23'), format)).toBe(words);
  });
});
