import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, ore } from '../../src/claim/money';
import { parseAmount } from './parseAmount';

describe('an amount typed by a person', () => {
  it.each([
    ['100', 10000],
    ['100,00', 10000],
    ['100,5', 10050],
    ['1.234,50', 123450],
    ['1 234,50 kr.', 123450],
    ['kr. 20', 2000],
    ['0', 0],
  ])('%s is read', (text, amount) => {
    expect(parseAmount(text, 'da')).toBe(amount);
  });

  it.each(['', 'hundrede', '1.5', '1.23,00', '10,555', '-5', '1,234.50', '12.3456'])('"%s" is refused', (text) => {
    expect(parseAmount(text, 'da')).toBeUndefined();
  });

  it('is read back from how it is shown, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.constantFrom('da' as const, 'en' as const),
        (amount, lang) => {
          expect(parseAmount(formatAmount(ore(amount), lang), lang)).toBe(amount);
        },
      ),
    );
  });
});
