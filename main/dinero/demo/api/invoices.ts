import type { Answer } from '../http/answer';
import { json, pdf } from '../http/answer';
import { invalid } from '../http/errors';
import type { ApiRequest } from '../http/router';
import { fikCode } from '../checkDigits';
import { invoicePdf } from '../pdf/invoice';
import { sentToCollection, statusOf } from '../rules/balance';
import { invoiceIn } from './find';
import { voucherList } from './voucherList';
import { invoiceRow } from './voucherRow';
import { voucherView } from './voucherView';

/** GET /v1/{org}/invoices */
export function listInvoices({ firm, world, query }: ApiRequest): Answer {
  const today = world.today();
  const rows = [...firm.invoices.values()].map((invoice) => invoiceRow(firm, invoice, today));
  return voucherList(rows, query, 'Guid,ContactName,Date,Description');
}

/** GET /v1/{org}/invoices/{guid}: JSON, or PDF on `Accept: application/octet-stream` once it is booked. */
export async function readInvoice(request: ApiRequest): Promise<Answer> {
  const { firm, world } = request;
  const invoice = invoiceIn(request);
  if (request.wantsPdf) {
    if (invoice.number === null) throw invalid('The invoice must be booked.', 'Fakturaen skal være bogført.');
    return pdf(await invoicePdf(firm, invoice));
  }
  return json({
    PaymentDate: invoice.due,
    PaymentStatus: statusOf(invoice, world.today()),
    PaymentConditionNumberOfDays: invoice.paymentDays,
    PaymentConditionType: 'Netto',
    FikCode: invoice.number === null ? null : fikCode(invoice.number, firm.fikCreditor),
    DepositAccountNumber: firm.accounts[0]?.number ?? null,
    IsSentToDebtCollection: sentToCollection(invoice),
    IsMobilePayInvoiceEnabled: false,
    IsPensoPayEnabled: false,
    ...voucherView(firm, invoice),
  });
}
