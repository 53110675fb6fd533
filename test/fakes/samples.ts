import { date } from '../../src/claim/date';
import { ore, ZERO } from '../../src/claim/money';
import type { Balance, Debtor, Invoice, Reminder } from '../../src/dinero/model';
import type { NewSending } from '../../main/store/outbox';
import type { ReminderPayload } from '../../main/store/outboxRow';

/** A GUID by number, so that tests can say which one they mean. */
export const guid = (kind: number, number: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const sampleInvoice = (number: number, changes: Partial<Invoice> = {}): Invoice => ({
  guid: guid(1, number),
  number,
  debtorGuid: guid(2, number),
  debtorName: `Tømrermester Hansen ${number}`,
  day: date('2026-09-01'),
  dueDate: date('2026-10-01'),
  currency: 'DKK',
  status: 'overdue',
  latestMailOut: 'mailout',
  updatedAt: null,
  total: ore(125_050),
  description: 'Arbejde i september',
  externalReference: null,
  deleted: false,
  ...changes,
});

export const sampleDebtor = (number: number, changes: Partial<Debtor> = {}): Debtor => ({
  guid: guid(2, number),
  name: `Tømrermester Hansen ${number}`,
  isPerson: false,
  street: 'Havnegade 1',
  zipCode: '5000',
  city: 'Odense C',
  country: 'DK',
  phone: null,
  email: 'bogholderi@hansen.example',
  attention: null,
  cvr: '10150817',
  ean: null,
  insolvent: false,
  deleted: false,
  ...changes,
});

export const sampleBalance = (changes: Partial<Balance> = {}): Balance => ({
  payments: [],
  paid: ZERO,
  remaining: ore(125_050),
  totalWithReminders: ore(125_050),
  ...changes,
});

export const sampleReminder = (id: number, changes: Partial<Reminder> = {}): Reminder => ({
  id,
  number: 1,
  draft: false,
  deleted: false,
  timestamp: '00000000000012AB',
  day: date('2026-11-02'),
  title: 'Betalingspåmindelse',
  text: 'Vi savner din betaling.',
  principal: ore(125_050),
  fee: ore(10_000),
  interest: ZERO,
  compensation: ZERO,
  compensationAvailable: false,
  earlier: ZERO,
  paid: ZERO,
  total: ore(135_050),
  withCollectionWarning: false,
  ...changes,
});

export const samplePayload = (changes: Partial<ReminderPayload> = {}): ReminderPayload => ({
  charges: { fee: true, interest: false, compensation: false },
  title: 'Betalingspåmindelse',
  text: 'Vi savner din betaling.',
  day: date('2026-11-23'),
  deadline: date('2026-12-03'),
  receiver: 'bogholderi@hansen.example',
  letter: null,
  expected: {
    principal: ore(125_050),
    fee: ore(10_000),
    interest: ZERO,
    compensation: ZERO,
    earlier: ZERO,
    paid: ZERO,
    total: ore(135_050),
  },
  ...changes,
});

/** A reminder to be sent through Dinero, and booked there. */
export const sampleSending = (changes: Partial<NewSending> = {}): NewSending => ({
  invoiceGuid: guid(1, 1),
  level: 1,
  kind: 'reminder-1',
  channel: 'dinero',
  books: 'dinero',
  bundle: null,
  reference: 'RK-2345WXYZ',
  payload: samplePayload(),
  ...changes,
});
