import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateLong, type CalendarDate } from '../../src/claim/date';
import { formatAmount, formatKroner, type Ore } from '../../src/claim/money';
import type { Language } from '../../src/ipc/views';
import { readMoment } from './moment';
import { weekday } from './weekday';

export interface Format {
  language: Language;
  /** "1.234,50" */
  amount: (amount: Ore) => string;
  /** "1.234,50 kr." */
  kroner: (amount: Ore) => string;
  /** "12.345", a number of things */
  count: (count: number) => string;
  /** "23.11.2026" */
  day: (day: CalendarDate) => string;
  /** "man. 23.11.2026" */
  dayNamed: (day: CalendarDate) => string;
  /** "23. november 2026" */
  dayLong: (day: CalendarDate) => string;
  /** "i dag 14.32" or "23.11.2026 14.32", from an ISO instant; a dash where it cannot be read. */
  moment: (iso: string) => string;
}

/** Made once: to make one takes longer than to draw a row. */
const counts = { da: new Intl.NumberFormat('da-DK'), en: new Intl.NumberFormat('en-GB') };

/** How amounts (øre), days and moments are written in the language of the screen. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'da';
  return useMemo(
    () => ({
      language,
      amount: (amount) => formatAmount(amount, language),
      kroner: (amount) => formatKroner(amount, language),
      count: (count) => counts[language].format(count),
      day: (day) => formatDate(day, language),
      dayNamed: (day) => `${weekday(day, language)} ${formatDate(day, language)}`,
      dayLong: (day) => formatDateLong(day, language),
      moment: (iso) => {
        const moment = readMoment(iso, Date.now(), language);
        if (moment === undefined) return t('app.unknown');
        return moment.today ? t('app.today', { time: moment.time }) : `${moment.day} ${moment.time}`;
      },
    }),
    [language, t],
  );
}
