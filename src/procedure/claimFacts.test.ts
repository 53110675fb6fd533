import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore } from '../claim/money';
import type { Balance, Debtor, Payment, Reminder } from '../dinero/model';
import { claimFacts } from './claimFacts';

const entry = (amount: number, byVoucher: boolean): Payment => ({
  guid: `${amount}`,
  day: date('2026-02-01'),
  amount: ore(amount),
  byVoucher,
});
const balance = (...payments: Payment[]): Balance => ({
  payments,
  paid: ore(0),
  remaining: ore(0),
  totalWithReminders: ore(0),
});
const reminder = (day: string | null, change: Partial<Reminder> = {}): Reminder => ({
  id: 1,
  number: 1,
  draft: false,
  deleted: false,
  timestamp: '',
  day: day === null ? null : date(day),
  title: '',
  text: '',
  principal: ore(1000_00),
  fee: ore(100_00),
  interest: ore(0),
  compensation: ore(0),
  compensationAvailable: true,
  earlier: ore(0),
  paid: ore(0),
  total: ore(1100_00),
  withCollectionWarning: false,
  ...change,
});
const company: Debtor = {
  guid: 'd',
  name: 'Kunde ApS',
  isPerson: false,
  street: null,
  zipCode: null,
  city: null,
  country: 'DK',
  phone: null,
  email: null,
  attention: null,
  cvr: '12345674',
  ean: null,
  insolvent: false,
  deleted: false,
};
const invoice = { total: ore(1000_00), day: date('2026-01-01'), dueDate: date('2026-01-15') };

describe('an invoice of Dinero as the facts of a claim', () => {
  it('is the invoice with its money, its credit notes and what its booked reminders charged', () => {
    const read = balance(entry(200_00, false), entry(300_00, true));
    const booked = [
      reminder('2026-01-25', { interest: ore(2_67), compensation: ore(310_00) }),
      reminder('2026-02-05', { fee: ore(50_00) }),
    ];
    expect(claimFacts(invoice, read, booked, company, false)).toEqual({
      principal: 1000_00,
      invoiceDate: '2026-01-01',
      dueDate: '2026-01-15',
      debtor: 'business',
      dueDateAgreed: true,
      interest: { dayCount: 'actual/actual', contractRate: null },
      payments: [{ date: '2026-02-01', amount: 200_00, designated: 'none' }],
      creditNotes: [{ date: '2026-02-01', amount: 300_00 }],
      reminders: [
        { sentOn: '2026-01-25', fee: 100_00 },
        { sentOn: '2026-02-05', fee: 50_00 },
      ],
      claimedInterest: [{ asOf: '2026-01-25', amount: 2_67 }],
      claimedCompensation: [{ date: '2026-01-25', amount: 310_00 }],
      claimCompensation: false,
      disputed: false,
    });
  });

  it('knows nothing of reminders that were never booked, nor of money that went the other way', () => {
    const read = balance(entry(0, false), entry(-50_00, false), entry(0, true), entry(-50_00, true));
    const charged = { interest: ore(1_00), compensation: ore(310_00) };
    const unbooked = [
      reminder('2026-01-25', { ...charged, draft: true }),
      reminder('2026-01-25', { ...charged, deleted: true }),
      reminder(null, charged),
    ];
    expect(claimFacts(invoice, read, unbooked, company, true)).toMatchObject({
      payments: [],
      creditNotes: [],
      reminders: [],
      claimedInterest: [],
      claimedCompensation: [],
      disputed: true,
    });
  });

  it('binds a private person to no due date that was only printed on the invoice', () => {
    const private_ = { ...company, isPerson: true, cvr: null };
    expect(claimFacts(invoice, balance(), [], private_, false)).toMatchObject({
      debtor: 'consumer',
      dueDateAgreed: false,
    });
  });
});
