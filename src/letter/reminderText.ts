import { formatDateLong, type CalendarDate } from '../claim/date';

export interface ReminderWords {
  title: string;
  text: string;
}

export interface ReminderOccasion {
  /** 1 to 3. */
  level: number;
  invoiceNumber: number;
  invoiceDay: CalendarDate | null;
  dueDate: CalendarDate;
  /** The new last day of payment. */
  deadline: CalendarDate;
  creditor: string;
  /** Stands in the letter and lets the app know its own reminder again in Dinero. */
  reference: string;
}

const openings: Readonly<Record<number, string>> = {
  1: 'Vi har endnu ikke registreret betaling af nedenstående faktura.',
  2: 'Trods vores tidligere rykker har vi ikke registreret betaling af nedenstående faktura.',
  3: 'Trods vores to tidligere rykkere har vi fortsat ikke registreret betaling af nedenstående faktura.',
};

/**
 * The words of a reminder. Amounts stand in Dinero's own specification beneath them and are not repeated here,
 * so that words and figures cannot come to disagree.
 */
export function reminderWords(occasion: ReminderOccasion): ReminderWords {
  const { level, invoiceNumber, invoiceDay, dueDate, deadline, creditor, reference } = occasion;
  const issued = invoiceDay === null ? '' : ` af ${formatDateLong(invoiceDay)}`;
  return {
    title: `Rykker ${level}`,
    text: [
      openings[level] ?? openings[3],
      '',
      `Faktura ${invoiceNumber}${issued} forfaldt til betaling den ${formatDateLong(dueDate)}.`,
      `Vi beder om betaling senest den ${formatDateLong(deadline)}.`,
      '',
      'Er beløbet allerede betalt, kan der ses bort fra denne rykker.',
      'Er der indsigelser mod kravet, så kontakt os hurtigst muligt, så behandler vi dem, før der sker mere.',
      '',
      'Med venlig hilsen',
      creditor,
      `Reference: ${reference}`,
    ].join('\n'),
  };
}
