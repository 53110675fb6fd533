import type { Random } from './random';

const CVR_WEIGHTS = [2, 7, 6, 5, 4, 3, 2];

const digitsOf = (text: string): number[] => Array.from(text, Number);

/** A Danish CVR number: eight digits, weighted sum divisible by 11. */
export function randomCvr(random: Random): string {
  for (;;) {
    const body = String(random.between(1_000_000, 4_999_999));
    const weighted = digitsOf(body).reduce((total, digit, at) => total + digit * (CVR_WEIGHTS[at] ?? 0), 0);
    const check = (11 - (weighted % 11)) % 11;
    if (check < 10) return `${body}${check}`;
  }
}

/** A Danish EAN location number (GLN): 13 digits from 5798, GS1 check digit. */
export function randomEan(random: Random): string {
  const body = `5798${String(random.between(0, 99_999_999)).padStart(8, '0')}`;
  const weighted = digitsOf(body).reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3), 0);
  return `${body}${(10 - (weighted % 10)) % 10}`;
}

/** The FIK line of card type 71: payment id of 15 digits with a modulus 10 check digit, then the creditor. */
export function fikCode(invoiceNumber: number, creditor: string): string {
  const body = String(invoiceNumber).padStart(14, '0');
  const weighted = digitsOf(body).reduce((total, digit, at) => {
    const product = digit * (at % 2 === 0 ? 1 : 2);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `+71${body}${(10 - (weighted % 10)) % 10}+${creditor}`;
}
