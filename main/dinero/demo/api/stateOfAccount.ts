import { parseDate, type CalendarDate } from '../../../../src/claim/date';
import { json, type Answer } from '../http/answer';
import { invalid } from '../http/errors';
import { kroner } from '../http/json';
import type { Query } from '../http/query';
import type { ApiRequest } from '../http/router';
import type { DemoVoucher } from '../model';
import { remainingOf, totalOf } from '../rules/balance';
import { contactIn } from './find';

interface Entry {
  voucher: DemoVoucher;
  due: CalendarDate | null;
  type: string;
  class: 'invoice' | 'creditnote';
  /** Øre of Danish kroner; negative for a credit note. */
  amount: number;
  open: boolean;
}

const inDkk = (voucher: DemoVoucher): number => Math.round((totalOf(voucher) * voucher.exchangeRate) / 100);

function boundary(query: Query, name: string, fallback: string): string {
  const text = query.text(name);
  if (text === undefined) return fallback;
  const day = parseDate(text.slice(0, 10));
  if (day === undefined) throw invalid(`${name} must be a date`, 'Ugyldig dato.', name);
  return day;
}

function entriesOf(request: ApiRequest): Entry[] {
  const contact = contactIn(request);
  const counts = (voucher: DemoVoucher): boolean =>
    voucher.contactGuid === contact.guid && voucher.number !== null && voucher.deletedAt === null;
  const invoices = [...request.firm.invoices.values()].filter(counts).map((invoice): Entry => {
    const open = remainingOf(invoice) > 0;
    return { voucher: invoice, due: invoice.due, type: 'Faktura', class: 'invoice', amount: inDkk(invoice), open };
  });
  const notes = [...request.firm.creditNotes.values()].filter(counts).map((note): Entry => {
    const open = note.creditNoteFor === null;
    return { voucher: note, due: null, type: 'Kreditnota', class: 'creditnote', amount: -inDkk(note), open };
  });
  return [...invoices, ...notes].sort((a, b) => (a.voucher.day < b.voucher.day ? -1 : 1));
}

/** GET /v1/{org}/state-of-account/{guid}?from&to&hideClosed: the booked vouchers of one customer, in kroner. */
export function readStateOfAccount(request: ApiRequest): Answer {
  const { query } = request;
  const from = boundary(query, 'from', '0000-01-01');
  const to = boundary(query, 'to', '9999-12-31');
  const hideClosed = query.flag('hideClosed', false);
  const shown = entriesOf(request).filter(
    ({ voucher, open }) => voucher.day >= from && voucher.day <= to && (open || !hideClosed),
  );
  let balance = 0;
  const entries = shown.map(({ voucher, due, type, class: voucherClass, amount, open }) => {
    balance += amount;
    return {
      RelatedVoucherGuid: voucher.guid,
      RelatedVoucherNumber: String(voucher.number),
      Date: `${voucher.day}T00:00:00`,
      DecayDate: due === null ? null : `${due}T00:00:00`,
      Description: voucher.description,
      Type: type,
      Amount: kroner(amount),
      Balance: kroner(balance),
      Status: open ? 'open' : 'closed',
      RelatedVoucherCategory: 'sales',
      RelatedVoucherClass: voucherClass,
      Currency: voucher.currency,
    };
  });
  return json({ ContactGuid: contactIn(request).guid, Income: kroner(balance), Expenses: 0, Entries: entries });
}
