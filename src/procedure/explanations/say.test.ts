import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import { ore } from '../../claim/money';
import { catalogue, ruleOf, waits, type StatementCode } from './catalogue';
import { da } from './da';
import { en } from './en';
import { say, sayInBoth } from './say';

const codes = Object.keys(catalogue) as StatementCode[];
const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('waits and refusals in words', () => {
  it.each(codes)('%s says all its figures in both languages, and names what it stands on', (code) => {
    const figures = Object.keys(catalogue[code].params).sort();
    expect(placeholders(da.sentences[code])).toEqual(figures);
    expect(placeholders(en.sentences[code])).toEqual(figures);
    expect(ruleOf(code)).not.toBe('');
  });

  it('speak differently of each', () => {
    for (const { sentences } of [da, en]) expect(new Set(Object.values(sentences)).size).toBe(codes.length);
    expect(Object.keys(waits).length).toBeGreaterThan(20);
  });

  it('write days, amounts and steps as each language does', () => {
    const sentOn = date('2026-01-25');
    const said = sayInBoth({
      code: 'notice-running',
      params: { sentOn, deadline: date('2026-02-04'), from: date('2026-02-05') },
    });
    expect(said).toEqual({
      da: 'Inkassovarslet sendt 25.01.2026 har frist 04.02.2026. Sagen kan tidligst overdrages til inkasso 05.02.2026.',
      en: 'The notice of collection of 25/01/2026 has the deadline 04/02/2026. Handover is possible on 05/02/2026 at the earliest.',
    });
    expect(ruleOf('notice-running')).toBe('inkassoloven § 10, stk. 3');
    expect(say({ code: 'too-early', params: { level: 2, step: 'notice', from: sentOn } }, 'da')).toBe(
      'Næste er trin 2 (inkassovarsel), tidligst 25.01.2026.',
    );
    expect(say({ code: 'closed', params: { on: sentOn, reason: 'written-off' } }, 'en')).toBe(
      'The case was closed on 25/01/2026: written off.',
    );
  });

  it('end with one full stop, after kroner and where no reason was given', () => {
    const below = { code: 'below-minimum', params: { open: ore(5000), minimum: ore(10000) } } as const;
    expect(say(below, 'da')).toBe('Den åbne hovedstol på 50,00 kr. er under mindstebeløbet på 100,00 kr.');
    const hold = { code: 'on-hold', params: { until: date('2026-02-10'), reason: '' } } as const;
    expect(say(hold, 'da')).toBe('Sat på pause til og med 10.02.2026.');
    expect(say({ ...hold, params: { ...hold.params, reason: 'Ferie' } }, 'en')).toBe(
      'On hold to 10/02/2026 included: Ferie.',
    );
  });
});
