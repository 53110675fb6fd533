import { ore, type Ore } from '../../../../src/claim/money';
import { contactOf, type Firm } from '../firm';
import { kroner, momentOrNull, momentText, NO_NUMBER, versionText } from '../http/json';
import type { DemoContact, DemoLine, DemoVoucher } from '../model';
import { totalOf } from '../rules/balance';
import { latestMailOutType, mailOutStatus } from '../rules/mailOut';

export const lineTotal = (line: DemoLine): Ore => ore(line.price * line.quantity);

/** As it stands on the voucher; for a company the last line is its number. */
export function addressOf(contact: DemoContact): string {
  const lines = [contact.street, `${contact.zipCode} ${contact.city}`];
  if (contact.cvr !== null) lines.push(`Cvr-nr.: ${contact.country}${contact.cvr}`);
  return lines.join('\n');
}

/** What invoices and credit notes have in common when read one by one. */
export function voucherView(firm: Firm, voucher: DemoVoucher) {
  const contact = contactOf(firm, voucher);
  const factor = 1 + voucher.vatPercent / 100;
  const vatable = voucher.vatPercent === 0 ? 0 : voucher.totalExclVat;
  return {
    MailOutStatus: mailOutStatus(voucher.mails),
    LatestMailOutType: latestMailOutType(voucher.mails),
    Status: voucher.number === null ? 'Draft' : 'Booked',
    ContactGuid: voucher.contactGuid,
    Guid: voucher.guid,
    TimeStamp: versionText(voucher.version),
    CreatedAt: momentText(voucher.createdAt),
    UpdatedAt: momentText(voucher.updatedAt),
    DeletedAt: momentOrNull(voucher.deletedAt),
    Number: voucher.number ?? NO_NUMBER,
    ContactName: contact.name,
    ShowLinesInclVat: false,
    TotalExclVat: kroner(voucher.totalExclVat),
    TotalVatableAmount: kroner(vatable),
    TotalInclVat: kroner(totalOf(voucher)),
    TotalNonVatableAmount: kroner(voucher.totalExclVat - vatable),
    TotalVat: kroner(voucher.vat),
    TotalLines: [
      { Type: 'SubTotal', TotalAmount: kroner(voucher.totalExclVat), Position: 0, Label: 'Subtotal' },
      { Type: 'Vat', TotalAmount: kroner(voucher.vat), Position: 1, Label: `Moms (${voucher.vatPercent}%)` },
      { Type: 'Total', TotalAmount: kroner(totalOf(voucher)), Position: 2, Label: `Total ${voucher.currency}` },
    ],
    InvoiceTemplateId: null,
    Currency: voucher.currency,
    Language: contact.language === 'da' ? 'da-DK' : 'en-GB',
    ExternalReference: voucher.externalReference,
    Description: voucher.description,
    Comment: voucher.comment,
    Date: voucher.day,
    ProductLines: voucher.lines.map((line) => ({
      AccountName: 'Salg af varer/ydelser m/moms',
      BaseAmountValue: kroner(line.price),
      BaseAmountValueInclVat: kroner(Math.round(line.price * factor)),
      TotalAmount: kroner(lineTotal(line)),
      TotalAmountInclVat: kroner(Math.round(lineTotal(line) * factor)),
      ProductGuid: null,
      Description: line.text,
      Comments: '',
      Quantity: line.quantity,
      AccountNumber: 1000,
      Unit: line.unit,
      Discount: 0,
      LineType: 'Product',
    })),
    Address: addressOf(contact),
  };
}
