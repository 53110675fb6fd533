import type { CalendarDate } from '../../../../src/claim/date';
import { ore, subtract, type Ore } from '../../../../src/claim/money';
import type { Firm } from '../firm';
import type { DemoCreditNote, DemoInvoice } from '../model';

interface Settlement {
  guid: string;
  day: CalendarDate;
  /** In the invoice's currency. */
  amount: Ore;
}

/** Money arrives on an invoice. */
export function registerPayment(invoice: DemoInvoice, { guid, day, amount }: Settlement): void {
  invoice.payments.push({ guid, day, amount, text: 'Betaling af faktura', creditNote: null });
}

/**
 * Books a credit note and sets it off against the invoice, as a payment without deposit account.
 * @param settlement.guid becomes the payment's; `noteGuid` the credit note's.
 * @param settlement.at when it is written (epoch milliseconds).
 */
export function creditInvoice(
  firm: Firm,
  invoice: DemoInvoice,
  settlement: Settlement & { noteGuid: string; at: number },
): DemoCreditNote {
  const { guid, noteGuid, day, amount, at } = settlement;
  const totalExclVat = ore(Math.round(amount / (1 + invoice.vatPercent / 100)));
  const note: DemoCreditNote = {
    guid: noteGuid,
    number: firm.creditNotes.size + 1,
    contactGuid: invoice.contactGuid,
    creditNoteFor: invoice.guid,
    day,
    currency: invoice.currency,
    exchangeRate: invoice.exchangeRate,
    vatPercent: invoice.vatPercent,
    description: 'Kreditnota',
    comment: null,
    externalReference: null,
    lines: [
      { text: `Kreditering af faktura ${invoice.number ?? ''}`, quantity: 1, unit: 'parts', price: totalExclVat },
    ],
    totalExclVat,
    vat: subtract(amount, totalExclVat),
    version: 0,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    mails: [],
  };
  firm.creditNotes.set(note.guid, note);
  invoice.payments.push({ guid, day, amount, text: `Kreditnota ${note.number ?? ''}`, creditNote: note.guid });
  return note;
}
