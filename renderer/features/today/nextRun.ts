import type { TFunction } from 'i18next';
import { addDays, dateInCopenhagen, type CalendarDate } from '../../../src/claim/date';
import type { ByItself } from '../../../src/ipc/todayViews';
import { readMoment } from '../../components/moment';
import type { Format } from '../../components/useFormat';

/** "Næste hentning kl. 08.00.": when invoices are fetched next. */
export function nextRunSentence(
  t: TFunction,
  { running, nextRunAt }: Pick<ByItself, 'running' | 'nextRunAt'>,
  today: CalendarDate,
  format: Pick<Format, 'language' | 'dayNamed'>,
): string {
  if (running) return t('today.next.running');
  if (nextRunAt === null) return t('today.next.none');
  const at = Date.parse(nextRunAt);
  const day = dateInCopenhagen(at);
  const time = readMoment(nextRunAt, at, format.language)?.time ?? '';
  if (day === today) return t('today.next.today', { time });
  return day === addDays(today, 1)
    ? t('today.next.tomorrow', { time })
    : t('today.next.later', { day: format.dayNamed(day), time });
}
