import type { CalendarDate } from './date';
import { monthsLater } from './dayNumber';
import type { LimitationWarning } from './explanations/catalogue';
import type { LawFigures } from './figures/lawFigures';

/**
 * When the claim is time-barred, and whether to warn. Three years from the due date as the earliest day payment could be
 * demanded (forældelsesloven §§ 2–3); reminders do not interrupt. A last day on a weekend moves on by § 27, but the
 * program names the earlier day, which is always safe.
 */
export function limitationOf(
  dueDate: CalendarDate,
  asOf: CalendarDate,
  { limitation }: Pick<LawFigures, 'limitation'>,
): { expires: CalendarDate; warning: LimitationWarning | null } {
  const expires = monthsLater(dueDate, limitation.months);
  const warn = (months: number): boolean => asOf >= monthsLater(dueDate, months);
  const params = { dueDate, expires };
  if (asOf > expires) return { expires, warning: { code: 'limitation-passed', params } };
  for (const [code, months] of [
    ['limitation-close', limitation.lastWarning],
    ['limitation-near', limitation.firstWarning],
  ] as const) {
    if (warn(months)) return { expires, warning: { code, params: { ...params, months } } };
  }
  return { expires, warning: null };
}
