import type { InvoiceStatus, MailOut, MailOutType } from './model';

/** Dinero's enumerations in our words. Its spelling varies (OverPaid, Overpaid; camelCase in places): case does not count. */

const statuses = new Set<string>(['draft', 'booked', 'paid', 'overpaid', 'overdue'] satisfies InvoiceStatus[]);
const isStatus = (word: string): word is InvoiceStatus => statuses.has(word);

export function invoiceStatus(dinero: string | null): InvoiceStatus {
  const word = (dinero ?? '').toLowerCase();
  return isStatus(word) ? word : 'unknown';
}

const mailTypes = new Map<string, MailOutType>([
  ['', 'none'],
  ['none', 'none'],
  ['mailout', 'mailout'],
  ['manualmailout', 'mailout'],
  ['prereminder', 'pre-reminder'],
  ['reminder', 'reminder'],
  ['electronicinvoicereminder', 'reminder'],
  ['inkasso', 'collection'],
]);

export const mailOutType = (dinero: string | null): MailOutType =>
  mailTypes.get((dinero ?? '').toLowerCase()) ?? 'other';

const mailStatuses = new Map<string, MailOut['status']>([
  ['pending', 'pending'],
  ['sent', 'sent'],
  ['manuallysent', 'sent'],
  ['seenbycustomer', 'seen'],
  ['failed', 'failed'],
]);

export const mailOutStatus = (dinero: string | null): MailOut['status'] =>
  mailStatuses.get((dinero ?? '').toLowerCase()) ?? 'unknown';

/** Events after which the mail will not arrive. A soft bounce is tried again by Dinero; spam did arrive. */
const BOUNCES = new Set([
  'hardbounce',
  'rejected',
  'invalid',
  'failed',
  'invaliddocument',
  'incompletedocument',
  'endpointnotfound',
]);

export const isBounce = (latestEvent: string | null): boolean => BOUNCES.has((latestEvent ?? '').toLowerCase());
