import type { CalendarDate } from '../claim/date';
import { monthsLater } from '../claim/dayNumber';
import { ore, type Ore } from '../claim/money';
import type { Instalment } from '../procedure/fields';

/** Most instalments of a plan: five years, one each month. */
export const MOST_INSTALMENTS = 60;

/**
 * A sum in monthly instalments of whole kroner; the last one takes what is left over.
 * @returns none where the sum is less than a krone for each
 */
export function monthlyInstalments(total: Ore, count: number, first: CalendarDate): Instalment[] {
  const each = Math.floor(total / count / 100) * 100;
  if (each <= 0) return [];
  return Array.from({ length: count }, (_, place) => ({
    due: monthsLater(first, place),
    amount: ore(place === count - 1 ? total - each * (count - 1) : each),
  }));
}
