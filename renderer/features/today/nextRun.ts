import type { TFunction } from 'i18next';
import { addDays, dateInCopenhagen, type CalendarDate } from '../../../src/claim/date';
import { readMoment } from '../../components/moment';
import type { Format } from '../../components/useFormat';

/** "i dag 08.00", "i morgen 08.00" or "23.11.2026 08.00": when the next run is due, from an ISO instant. */
export function nextRunAt(
  t: TFunction,
  iso: string,
  today: CalendarDate,
  format: Pick<Format, 'language' | 'moment'>,
): string {
  const at = Date.parse(iso);
  const moment = dateInCopenhagen(at) === addDays(today, 1) ? readMoment(iso, at, format.language) : undefined;
  return moment === undefined ? format.moment(iso) : t('today.tomorrowAt', { time: moment.time });
}
