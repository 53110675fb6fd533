declare const unit: unique symbol;

/** A rate of interest per year, in ten-thousandths of a percent: 9.75 % is 97500. A safe integer. */
export type Rate = number & { readonly [unit]: 'rate' };

/** Rates per percent; interest is base × days × rate / (year × RATE_UNITS × 100). */
export const RATE_UNITS = 10_000;

const FORM = /^(-?)(\d{1,3})(?:\.(\d{1,4}))?$/;

/** Reads "1.75" or "-0.35" exactly. @returns undefined for more than four decimals or anything but a number. */
export function parseRate(text: string): Rate | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '0', decimals = ''] = match;
  const units = Number(whole) * RATE_UNITS + Number(decimals.padEnd(4, '0'));
  return (sign === '-' && units > 0 ? -units : units) as Rate;
}

/** As parseRate. @throws RangeError where the text is no rate. */
export function rate(text: string): Rate {
  const parsed = parseRate(text);
  if (parsed === undefined) throw new RangeError(`not a rate in percent: ${text}`);
  return parsed;
}

/** The sum of two rates, such as the reference rate and the surcharge. */
export const addRates = (a: Rate, b: Rate): Rate => (a + b) as Rate;

/** "9.75": at least two decimals, and no more than it needs. */
export function toPercent(value: Rate): string {
  const digits = String(Math.abs(value)).padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0{1,2}$/, '');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -4)}.${decimals}`;
}
