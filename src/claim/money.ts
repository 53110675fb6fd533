declare const unit: unique symbol;

/** An amount of Danish kroner in øre: a safe integer, negative where something is owed back. */
export type Ore = number & { readonly [unit]: 'øre' };

export const ZERO = 0 as Ore;

/** Marks an integer number of øre as money. @throws RangeError if it is not a safe integer. */
export function ore(amount: number): Ore {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of øre: ${amount}`);
  return (amount === 0 ? 0 : amount) as Ore;
}

/** Sum of amounts in øre; 0 for none. */
export function sum(amounts: Iterable<Ore>): Ore {
  let total = 0;
  for (const amount of amounts) total += amount;
  return ore(total);
}

export const add = (a: Ore, b: Ore): Ore => ore(a + b);
export const subtract = (a: Ore, b: Ore): Ore => ore(a - b);

const DECIMAL = /^(-?)(\d{1,13})(?:\.(\d{1,20}))?$/;

/**
 * Reads a decimal amount of kroner as machines write it ("1234.5", "-0.05").
 * More than two decimals are rounded once, half away from zero.
 * @returns undefined if the text is not such a number.
 */
export function parseDecimal(text: string): Ore | undefined {
  const match = DECIMAL.exec(text.trim());
  if (!match) return undefined;
  const [, sign, kroner = '0', decimals = ''] = match;
  const cents = Number(kroner) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  const roundUp = Number(decimals[2] ?? '0') >= 5 ? 1 : 0;
  const amount = cents + roundUp;
  return Number.isSafeInteger(amount) ? ore(sign === '-' ? -amount : amount) : undefined;
}

/**
 * Turns a JSON number of kroner (Dinero's doubles) into øre by its shortest decimal form, so that 266.255 is read as written.
 * @returns undefined for NaN, infinities and numbers beyond 10^13 kroner.
 */
export function fromKroner(kroner: number): Ore | undefined {
  if (!Number.isFinite(kroner)) return undefined;
  const shortest = String(kroner);
  return parseDecimal(shortest.includes('e') ? kroner.toFixed(20) : shortest);
}

/** "1234.50": the form of files and of the two doors. */
export function toDecimal(amount: Ore): string {
  const digits = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** "1.234,50" (da) or "1,234.50" (en), without the name of the currency. */
export function formatAmount(amount: Ore, language: 'da' | 'en' = 'da'): string {
  const [kroner = '0', cents = '00'] = toDecimal(amount).split('.');
  const [group, point] = language === 'da' ? ['.', ','] : [',', '.'];
  return `${kroner.replace(/\B(?=(\d{3})+$)/g, group)}${point}${cents}`;
}

/** "1.234,50 kr." (da) or "DKK 1,234.50" (en). */
export const formatKroner = (amount: Ore, language: 'da' | 'en' = 'da'): string =>
  language === 'da' ? `${formatAmount(amount)} kr.` : `DKK ${formatAmount(amount, 'en')}`;
