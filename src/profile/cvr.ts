const WEIGHTS = [2, 7, 6, 5, 4, 3, 2, 1];
const FORM = /^(?:DK)?([1-9]\d{7})$/i;

/**
 * Reads a Danish company number (CVR) as people write it: with or without `DK` in front and spaces between.
 * The eighth digit checks the others: the weighted sum is divisible by 11.
 * @returns the eight digits, or undefined where the text is no valid number
 */
export function parseCvr(text: string): string | undefined {
  const digits = FORM.exec(text.replace(/\s/g, ''))?.[1];
  if (digits === undefined) return undefined;
  const weighted = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  return weighted % 11 === 0 ? digits : undefined;
}
