import { formatDate } from '../../../../src/claim/date';
import type { Ore } from '../../../../src/claim/money';
import { interestText } from '../api/reminderView';
import type { Firm } from '../firm';
import type { DemoInvoice, DemoReminder } from '../model';
import { reminderTotal } from '../rules/reminderAmounts';
import { AMOUNT_TEXTS, COLLECTION_NOTICE } from '../rules/reminderTexts';
import { letterPdf } from './letter';

/** A reminder as PDF; amounts of zero are left out, the principal never. */
export function reminderPdf(firm: Firm, invoice: DemoInvoice, reminder: DemoReminder): Promise<Uint8Array> {
  const charges: (readonly [string, Ore])[] = [
    [AMOUNT_TEXTS.earlier, reminder.earlier],
    [AMOUNT_TEXTS.fee, reminder.fee],
    [interestText(firm, reminder), reminder.interest],
    [AMOUNT_TEXTS.compensation, reminder.compensation],
    [AMOUNT_TEXTS.paid, reminder.paid],
  ];
  return letterPdf({
    firm,
    invoice,
    day: reminder.day,
    title: reminder.title,
    text: reminder.text,
    facts: [
      ['Faktura', String(invoice.number ?? '')],
      ['Fakturadato', formatDate(invoice.day)],
      ['Forfaldsdato', formatDate(invoice.due)],
    ],
    lines: [[AMOUNT_TEXTS.principal, reminder.principal], ...charges.filter(([, amount]) => amount !== 0)],
    total: [AMOUNT_TEXTS.total, reminderTotal(reminder)],
    notice: reminder.withDebtCollectionWarning ? COLLECTION_NOTICE : null,
  });
}
