import { daysBetween, type CalendarDate } from '../../../../src/claim/date';
import { ore, subtract, type Ore } from '../../../../src/claim/money';
import type { Firm } from '../firm';
import type { DemoContact, DemoInvoice } from '../model';

export interface NewInvoice {
  guid: string;
  contact: DemoContact;
  day: CalendarDate;
  due: CalendarDate;
  /** With VAT, in kroner. */
  total: Ore;
  /** When it is written (epoch milliseconds). */
  at: number;
}

const VAT_PERCENT = 25;

/** Books a new invoice of one line under the firm's next number. */
export function issueInvoice(firm: Firm, { guid, contact, day, due, total, at }: NewInvoice): DemoInvoice {
  const totalExclVat = ore(Math.round(total / (1 + VAT_PERCENT / 100)));
  const numbers = [...firm.invoices.values()].map(({ number }) => number ?? 0);
  const invoice: DemoInvoice = {
    guid,
    number: Math.max(0, ...numbers) + 1,
    contactGuid: contact.guid,
    day,
    due,
    paymentDays: daysBetween(day, due),
    currency: 'DKK',
    exchangeRate: 100,
    vatPercent: VAT_PERCENT,
    description: 'Faktura',
    comment: null,
    externalReference: null,
    lines: [{ text: 'Faktura', quantity: 1, unit: 'parts', price: totalExclVat }],
    totalExclVat,
    vat: subtract(total, totalExclVat),
    version: 0,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    mails: [],
    payments: [],
    reminders: [],
    markedForCollection: false,
  };
  firm.invoices.set(guid, invoice);
  return invoice;
}
