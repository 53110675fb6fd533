import { formatDate } from '../../../../src/claim/date';
import { lineTotal } from '../api/voucherView';
import type { Firm } from '../firm';
import type { DemoInvoice } from '../model';
import { totalOf } from '../rules/balance';
import { letterPdf } from './letter';

/** Dinero's names of units are English; letters are Danish. */
const UNITS: Readonly<Record<string, string>> = {
  hours: 'timer',
  parts: 'stk.',
  set: 'sæt',
  month: 'md.',
  week: 'uger',
  session: 'gange',
  metre: 'm',
};

/** A booked invoice as PDF. */
export const invoicePdf = (firm: Firm, invoice: DemoInvoice): Promise<Uint8Array> =>
  letterPdf({
    firm,
    invoice,
    day: invoice.day,
    title: `Faktura ${invoice.number ?? ''}`,
    text: invoice.description,
    facts: [
      ['Fakturadato', formatDate(invoice.day)],
      ['Forfaldsdato', formatDate(invoice.due)],
    ],
    lines: [
      ...invoice.lines.map(
        (line) => [`${line.text} (${line.quantity} ${UNITS[line.unit] ?? line.unit})`, lineTotal(line)] as const,
      ),
      [`Moms ${invoice.vatPercent} %`, invoice.vat],
    ],
    total: ['I alt', totalOf(invoice)],
    notice: null,
  });
