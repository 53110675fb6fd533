import { json, type Answer } from '../http/answer';
import type { ApiRequest } from '../http/router';
import { creditNoteIn } from './find';
import { voucherList } from './voucherList';
import { creditNoteRow, invoiceRow } from './voucherRow';
import { voucherView } from './voucherView';

/** GET /v1/{org}/sales/creditnotes */
export function listCreditNotes({ firm, query }: ApiRequest): Answer {
  const rows = [...firm.creditNotes.values()].map((note) => creditNoteRow(firm, note));
  return voucherList(rows, query, 'Guid,ContactName,Date,Description,Type');
}

/** GET /v1/{org}/sales/creditnotes/{guid} */
export function readCreditNote(request: ApiRequest): Answer {
  const note = creditNoteIn(request);
  return json({
    CreditNoteFor: note.creditNoteFor,
    PaymentStatus: creditNoteRow(request.firm, note).status,
    ...voucherView(request.firm, note),
  });
}

/** GET /v1/{org}/sales: invoices and credit notes in one list. */
export function listSales({ firm, world, query }: ApiRequest): Answer {
  const today = world.today();
  const rows = [
    ...[...firm.invoices.values()].map((invoice) => invoiceRow(firm, invoice, today)),
    ...[...firm.creditNotes.values()].map((note) => creditNoteRow(firm, note)),
  ];
  return voucherList(rows, query, 'Guid,ContactName,Date,Description,Type');
}
