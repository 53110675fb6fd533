import { describe, expect, it } from 'vitest';
import { date } from '../date';
import { ore } from '../money';
import { rate } from '../rate';
import { evaluated } from '../testing/given';
import { catalogue, ruleOf, type ExplanationCode } from './catalogue';
import { da } from './da';
import { en } from './en';
import { explain, inBothLanguages } from './explain';
import { explainClaim } from './explainClaim';

const codes = Object.keys(catalogue) as ExplanationCode[];
const placeholders = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();

describe('explanations', () => {
  it.each(codes)('%s says the same figures in both languages, each of them a parameter of its own', (code) => {
    const known = Object.keys(catalogue[code].params);
    expect(placeholders(da.sentences[code])).toEqual(placeholders(en.sentences[code]));
    expect(known).toEqual(expect.arrayContaining(placeholders(da.sentences[code])));
    expect(ruleOf(code)).not.toBe('');
  });

  it('say amounts, days and rates as each language writes them', () => {
    const said = inBothLanguages({
      code: 'interest-period',
      params: {
        from: date('2026-01-16'),
        to: date('2026-01-25'),
        days: 10,
        base: ore(123456),
        rate: rate('9.75'),
        reference: rate('1.75'),
        surcharge: rate('8'),
        yearDays: 365,
      },
    });
    expect(said.da).toBe(
      '16.01.2026 til 25.01.2026: 10 rentedage af 1.234,56 kr. med 9,75 % om året (referencesats 1,75 % + tillæg 8,00 %), året regnet til 365 dage.',
    );
    expect(said.en).toBe(
      '16/01/2026 to 25/01/2026: 10 interest days on DKK 1,234.56 at 9.75 % a year (reference rate 1.75 % + surcharge 8.00 %), in a year of 365 days.',
    );
  });

  it('name the debtor, the order of allocation and the day count in words', () => {
    const consumer = evaluated({ debtor: 'unknown', claimCompensation: true });
    expect(explain(consumer.refusals[0]!, 'da')).toContain('behandles som forbruger');
    const said = explainClaim(evaluated({ payments: [{ date: '2026-01-26', amount: '1000.00' }] }));
    const sentences = said.map((item) => explain(item, 'en')).join('\n');
    expect(sentences).toContain('the amount is exactly the open principal');
    expect(sentences).toContain('the 365 or 366 days of the calendar year');
  });

  it('end a sentence with one full stop, though the crown has its own', () => {
    const said = explainClaim(evaluated({})).map((item) => explain(item, 'da'));
    expect(said.filter((sentence) => /\.\.|\{|undefined/.test(sentence))).toEqual([]);
    expect(said[0]).toBe(
      'Åben hovedstol: 1.000,00 kr. Fakturaens beløb 1.000,00 kr., krediteret på hovedstolen 0,00 kr., betalt på hovedstolen 0,00 kr.',
    );
  });

  it('follow every amount of a claim, through JSON and back', () => {
    const claim = evaluated({
      reminders: [{ sentOn: '2026-01-26', fee: '100.00' }],
      payments: [{ date: '2026-02-01', amount: '300.00' }],
      creditNotes: [{ date: '2026-02-02', amount: '50.00' }],
      claimCompensation: true,
    });
    const kept = JSON.parse(JSON.stringify(explainClaim(claim))) as ReturnType<typeof explainClaim>;
    expect(kept.map(({ code }) => code)).toEqual([
      'principal',
      'credit',
      'payment',
      'interest-from-due-date',
      'interest-period',
      'interest-period',
      'interest-period',
      'interest-total',
      'fee',
      'compensation',
      'total',
    ]);
    expect(kept.map((item) => explain(item, 'da'))).toEqual(explainClaim(claim).map((item) => explain(item, 'da')));
  });

  it('are silent about interest that has not begun, and warn of limitation', () => {
    const codesOf = (asOf: string) => explainClaim(evaluated({ asOf })).map(({ code }) => code);
    expect(codesOf('2026-01-15')).toEqual(['principal', 'total']);
    expect(codesOf('2028-07-15').at(-1)).toBe('limitation-near');
  });
});
