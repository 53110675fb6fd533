import { addDays, dateInCopenhagen, formatDate, type CalendarDate } from '../../../src/claim/date';
import type { Language } from '../../../src/ipc/views';
import { say } from '../../../src/text/say';

const locales = { da: 'da-DK', en: 'en-GB' };

/**
 * "i dag 08.07": a moment by the clock of Copenhagen, with its day as near as a person says it.
 * @param iso ISO 8601
 */
export function when(iso: string, today: CalendarDate, language: Language): string {
  const at = Date.parse(iso);
  const day = dateInCopenhagen(at);
  const time = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'Europe/Copenhagen',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  if (day === today) return say(language, 'desktop.today', { time });
  if (day === addDays(today, -1)) return say(language, 'desktop.yesterday', { time });
  if (day === addDays(today, 1)) return say(language, 'desktop.tomorrow', { time });
  return say(language, 'desktop.onDay', { day: formatDate(day, language), time });
}
