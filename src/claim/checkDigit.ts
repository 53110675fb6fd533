/**
 * The check digit of a payment identification, modulus 10: weights 2, 1, 2, 1, … from the right, products from 10 on less
 * 9. @param digits without the check digit
 */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const product = place % 2 === 0 ? digit * 2 : digit;
    sum += product >= 10 ? product - 9 : product;
  }
  // The outer remainder turns a sum ending in 0 into 0, not 10.
  return String((10 - (sum % 10)) % 10);
}

/** Whether the last digit is the check digit of those before it. */
export const hasValidCheckDigit = (digits: string): boolean =>
  /^\d{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === digits.at(-1);
