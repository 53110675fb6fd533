import { z } from 'zod';
import type { CalendarDate } from '../../src/claim/date';
import { debtorFields } from '../../src/dinero/debtorRow';
import { invoiceFields } from '../../src/dinero/invoiceRow';
import { organizationFields } from '../../src/dinero/organizationRow';
import type { Charges } from '../../src/ipc/views';
import { PAGE_SIZE, type ReminderDraft } from './company';

/** One endpoint of the API with all that goes to it. */
export interface Endpoint {
  /** Its name in sentences and in the log. */
  what: string;
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  query?: Readonly<Record<string, string>>;
  body?: Readonly<Record<string, unknown>>;
  accept?: 'application/octet-stream';
}

export const organizationsEndpoint: Endpoint = {
  what: 'organizations',
  method: 'GET',
  path: '/v1/organizations',
  query: { fields: organizationFields.join(',') },
};

/**
 * The endpoints of one company. Guids are checked before they become part of a path.
 * @param organizationId the Firma-ID
 */
export function endpointsOf(organizationId: number) {
  const company = `/v1/${whole(organizationId)}`;
  const invoice = (guid: string): string => `${company}/invoices/${checked(guid)}`;
  const get = (what: string, path: string, query?: Record<string, string>): Endpoint =>
    query === undefined ? { what, method: 'GET', path } : { what, method: 'GET', path, query };
  return {
    overdue: (page: number): Endpoint =>
      get('invoices', `${company}/invoices`, {
        statusFilter: 'Overdue',
        fields: invoiceFields.join(','),
        pageSize: String(PAGE_SIZE),
        page: whole(page),
        sort: 'VoucherNumber',
        sortOrder: 'ascending',
      }),
    /** The smallest question that shows whether the key opens this company. */
    probe: (): Endpoint => get('invoices', `${company}/invoices`, { fields: 'Guid', pageSize: '1' }),
    invoice: (guid: string): Endpoint => get('invoice', invoice(guid)),
    payments: (guid: string): Endpoint =>
      get('payments', `/v2/${whole(organizationId)}/invoices/${checked(guid)}/payments`),
    contact: (guid: string): Endpoint => get('contact', `${company}/contacts/${checked(guid)}`),
    contacts: (page: number): Endpoint =>
      get('contacts', `${company}/contacts`, {
        fields: debtorFields.join(','),
        pageSize: String(PAGE_SIZE),
        page: whole(page),
      }),
    reminders: (guid: string): Endpoint => get('reminders', `${invoice(guid)}/reminders`),
    nextReminder: (guid: string): Endpoint => get('next reminder', `${invoice(guid)}/reminders/next`),
    mailouts: (guid: string): Endpoint => get('mailouts', `${invoice(guid)}/mailouts`),
    invoicePdf: (guid: string): Endpoint => ({
      ...get('invoice as PDF', invoice(guid)),
      accept: 'application/octet-stream',
    }),
    reminderPdf: (guid: string, id: number): Endpoint => ({
      ...get('reminder as PDF', `${invoice(guid)}/reminders/${whole(id)}`),
      accept: 'application/octet-stream',
    }),
    /** Saves nothing, in spite of being a POST. */
    proposal: (guid: string, day: CalendarDate, charges: Charges, warning: boolean): Endpoint => ({
      what: 'proposal',
      method: 'POST',
      path: `${invoice(guid)}/reminders/fetch`,
      body: { Date: day, ...switches(charges, warning) },
    }),
    createReminder: (guid: string, draft: ReminderDraft): Endpoint => ({
      what: 'create reminder',
      method: 'POST',
      path: `${invoice(guid)}/reminders`,
      body: {
        Timestamp: draft.timestamp,
        Date: draft.day,
        Title: draft.title,
        Description: draft.text,
        ...switches(draft, draft.collectionWarning),
      },
    }),
    bookReminder: (guid: string, id: number, timestamp: string): Endpoint => ({
      what: 'book reminder',
      method: 'POST',
      path: `${invoice(guid)}/reminders/${whole(id)}/book`,
      body: { Timestamp: timestamp },
    }),
    deleteReminder: (guid: string, id: number, timestamp: string): Endpoint => ({
      what: 'delete reminder',
      method: 'DELETE',
      path: `${invoice(guid)}/reminders/${whole(id)}`,
      body: { Timestamp: timestamp },
    }),
    /** Dinero sends the newest booked reminder; sender, subject and words are those set up there. */
    mailReminder: (guid: string, receiver: string): Endpoint => ({
      what: 'mail reminder',
      method: 'POST',
      path: `${invoice(guid)}/reminders/email`,
      body: { Receiver: receiver, ShouldAddTrustPilotEmailAsBcc: false },
    }),
  };
}

const switches = (charges: Charges, warning: boolean): Record<string, boolean> => ({
  WithDebtCollectionWarning: warning,
  WithFee: charges.fee,
  WithInterestFee: charges.interest,
  WithCompensationFee: charges.compensation,
});

function whole(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('not a number for a path');
  return String(value);
}

function checked(guid: string): string {
  if (!z.guid().safeParse(guid).success) throw new RangeError('not a guid');
  return guid;
}
