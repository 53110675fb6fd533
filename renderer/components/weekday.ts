import type { CalendarDate } from '../../src/claim/date';
import type { Language } from '../../src/ipc/views';

const names = {
  da: new Intl.DateTimeFormat('da-DK', { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
};

/** "fre." (da) or "Fri" (en): the short name of a day's weekday. */
export const weekday = (day: CalendarDate, language: Language): string => names[language].format(Date.parse(day));
