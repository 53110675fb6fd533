import { formatAmount, type Ore } from '../../../../src/claim/money';
import type { LetterLanguage } from '../../../../src/letter/letter';

/** An amount in a column, with a true minus sign. */
export const amountText = (amount: Ore, language: LetterLanguage): string =>
  formatAmount(amount, language).replace('-', '\u2212');
