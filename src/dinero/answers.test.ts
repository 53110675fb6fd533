import { describe, expect, it } from 'vitest';
import { BalanceAnswer } from './balanceAnswer';
import { DebtorRow } from './debtorRow';
import { InvoiceAnswer } from './invoiceAnswer';
import { InvoiceRow } from './invoiceRow';
import { MailOutsAnswer } from './mailOutAnswer';
import { OrganizationRow } from './organizationRow';
import { readOne, readPage, readRows } from './reading';
import { ReminderAnswer } from './reminderAnswer';

const guid = '626911cd-e133-43cc-a73d-d4c6a6bc7501';
const contact = '7c1cf4c5-9ab7-4d3f-8ac1-23a0df7a9b11';

const row = {
  Number: 1,
  Guid: guid,
  ContactName: 'Hansen ApS',
  ContactGuid: contact,
  Date: '2026-05-19',
  PaymentDate: '2026-05-27',
  Description: 'Faktura',
  Currency: 'DKK',
  Status: 'Overdue',
  MailOutStatus: 'NotSent',
  TotalExclVatInDkk: 200,
  TotalInclVatInDkk: 250,
  TotalInclVat: 250,
  CreatedAt: '2026-05-19T14:15:29.55',
  DeletedAt: null,
};
const reminder = {
  Id: 7,
  IsDraft: true,
  IsDeleted: false,
  Number: 1,
  InvoiceTotalInclVatAmount: 266.25,
  FeeAmount: 100,
  InterestAmount: 1,
  CompensationFeeAvailable: true,
  CompensationFeeAmount: 310,
  AccumulatedFeesAndInterestAmount: 0,
  PaidAmount: -100,
  ReminderTotalInclVatAmount: 577.25,
  Timestamp: '00000000020A5EA8',
  Date: '2026-06-10',
  Title: 'Rykker',
  Description: 'Betal venligst',
  WithDebtCollectionWarning: false,
  WithFee: true,
  WithInterestFee: true,
  WithCompensationFee: true,
};

describe('a row of the list of invoices', () => {
  it('becomes an invoice', () => {
    expect(readOne(InvoiceRow, row)).toEqual({
      ok: true,
      value: {
        guid,
        number: 1,
        debtorGuid: contact,
        debtorName: 'Hansen ApS',
        day: '2026-05-19',
        dueDate: '2026-05-27',
        currency: 'DKK',
        status: 'overdue',
        latestMailOut: 'none',
        updatedAt: null,
        total: 25000,
        description: 'Faktura',
        externalReference: null,
        deleted: false,
      },
    });
  });

  it('is the same in any case of its keys', () => {
    const camel = Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key[0]!.toLowerCase() + key.slice(1), value]),
    );
    expect(readOne(InvoiceRow, camel)).toEqual(readOne(InvoiceRow, row));
  });

  it('without guid or amount is named by its fields', () => {
    expect(readOne(InvoiceRow, { ...row, Guid: 'x', TotalInclVat: '250,00' })).toEqual({
      ok: false,
      fields: ['guid', 'totalinclvat'],
    });
  });
});

describe('a page', () => {
  const pagination = { MaxPageSizeAllowed: 1000, PageSize: 1000, Result: 1, ResultWithoutFilter: 428, Page: 0 };

  it('counts the rows it does not understand and keeps the others', () => {
    const page = { Collection: [row, { ...row, Guid: null }, 'no row', null], Pagination: pagination };
    expect(readPage(InvoiceRow, page)).toMatchObject({
      value: { rows: [{ number: 1 }], total: 428, strange: 3, strangeFields: ['guid', ''] },
    });
  });

  it.each([
    [{ Collection: null, Pagination: { ...pagination, ResultWithoutFilter: 0 } }, 0],
    [{ collection: [], pagination: {} }, null],
    [{ COLLECTION: [] }, null],
    [[], null],
  ])('may be empty: %j', (page, total) => {
    expect(readPage(InvoiceRow, page)).toEqual({ ok: true, value: { rows: [], total, strange: 0, strangeFields: [] } });
  });

  it.each([
    {},
    { error: 'x' },
    { Pagination: pagination },
    { Collection: 'x' },
    { Collection: {} },
    'x',
    null,
    undefined,
  ])('is not read into something else: %j', (answer) => {
    expect(readPage(InvoiceRow, answer).ok).toBe(false);
  });
});

describe('one invoice', () => {
  const invoice = {
    ...row,
    Status: 'Booked',
    PaymentStatus: 'Paid',
    IsSentToDebtCollection: false,
    TimeStamp: 'A1',
    FikCode: '',
  };

  it('takes its state from PaymentStatus', () => {
    expect(readOne(InvoiceAnswer, invoice)).toMatchObject({
      value: { status: 'paid', timestamp: 'A1', fikCode: null, sentToCollection: false },
    });
  });

  it('is not understood where it does not say whether it went to collection', () => {
    expect(readOne(InvoiceAnswer, { ...invoice, IsSentToDebtCollection: undefined })).toEqual({
      ok: false,
      fields: ['issenttodebtcollection'],
    });
  });
});

describe('a balance', () => {
  const payment = { Guid: contact, DepositAccountNumber: 55000, PaymentDate: '2026-09-01', Amount: 100 };
  const balance = { RemainingAmount: 218.75, PaidAmount: 100, InvoiceTotalIncludingReminderExpenses: 318.75 };

  it('tells money from vouchers', () => {
    const Payments = [payment, { ...payment, DepositAccountNumber: null, RelatedVoucherId: guid }];
    expect(readOne(BalanceAnswer, { ...balance, Payments })).toMatchObject({
      value: {
        payments: [{ byVoucher: false, amount: 10000 }, { byVoucher: true }],
        paid: 10000,
        remaining: 21875,
        totalWithReminders: 31875,
      },
    });
  });

  it('may have no payments and be negative', () => {
    expect(readOne(BalanceAnswer, { ...balance, Payments: null, RemainingAmount: -0.5 })).toMatchObject({
      value: { payments: [], remaining: -50 },
    });
  });

  it('is not understood by half', () => {
    const Payments = [payment, { ...payment, Amount: null }];
    expect(readOne(BalanceAnswer, { ...balance, Payments })).toEqual({ ok: false, fields: ['payments.amount'] });
  });
});

describe('a customer', () => {
  const customer = {
    ContactGuid: contact,
    Name: 'Hansen ApS',
    IsPerson: false,
    Street: '',
    CountryKey: 'dk',
    Email: '',
    VatNumber: 'DK12345674',
    EanNumber: '5790 0000 00005',
    CompanyStatus: 'underBankruptcy',
  };

  it('may lack most of its fields, as null, "" or not at all', () => {
    expect(readOne(DebtorRow, customer)).toMatchObject({
      value: {
        street: null,
        email: null,
        phone: null,
        country: 'DK',
        cvr: '12345674',
        ean: '5790000000005',
        insolvent: true,
        deleted: false,
      },
    });
  });

  it('is not understood where it does not say whether it is a person', () => {
    expect(readOne(DebtorRow, { ...customer, IsPerson: null })).toEqual({ ok: false, fields: ['isperson'] });
  });
});

describe('a reminder', () => {
  it('becomes our reminder', () => {
    expect(readOne(ReminderAnswer, reminder)).toMatchObject({
      value: {
        id: 7,
        principal: 26625,
        fee: 10000,
        interest: 100,
        compensation: 31000,
        paid: -10000,
        total: 57725,
        timestamp: '00000000020A5EA8',
      },
    });
  });

  it.each([
    [{ WithFee: false }, { fee: 0 }],
    [{ WithInterestFee: false }, { interest: 0 }],
    [{ WithCompensationFee: false }, { compensation: 0 }],
    [{ InterestAmount: null }, { interest: 0 }],
    [{ Id: null }, { id: null }],
  ])('has no charge that is switched off or not said: %j', (change, value) => {
    expect(readOne(ReminderAnswer, { ...reminder, ...change })).toMatchObject({ value });
  });

  it.each(['IsDraft', 'IsDeleted', 'WithDebtCollectionWarning', 'ReminderTotalInclVatAmount'])(
    'is not understood without %s',
    (field) => {
      expect(readOne(ReminderAnswer, { ...reminder, [field]: undefined })).toEqual({
        ok: false,
        fields: [field.toLowerCase()],
      });
    },
  );
});

describe('the log of mails', () => {
  it('reads what became of each', () => {
    const mail = {
      Id: 3,
      Type: 'Reminder',
      Status: 'Failed',
      LatestEvent: 'HardBounce',
      Receiver: 'a@b.dk',
      Date: '2026-06-10T08:00:00.1',
    };
    expect(readOne(MailOutsAnswer, [mail])).toEqual({
      ok: true,
      value: [
        {
          id: 3,
          type: 'reminder',
          status: 'failed',
          latestEvent: 'HardBounce',
          bounced: true,
          receiver: 'a@b.dk',
          at: '2026-06-10T08:00:00.100Z',
        },
      ],
    });
  });

  it('is all or nothing', () => {
    expect(readOne(MailOutsAnswer, [{ Type: 'Reminder' }]).ok).toBe(false);
  });
});

describe('the organizations', () => {
  it('have no Pro only where Dinero says so', () => {
    const rows = [{ id: 1, name: 'A', isPro: true }, { Id: '2', IsPro: false, VatNumber: 'DK12345674' }, { id: 3 }, {}];
    expect(readRows(OrganizationRow, rows)).toEqual({
      rows: [
        { id: 1, name: 'A', isPro: true, cvr: null, email: null },
        { id: 2, name: '', isPro: false, cvr: '12345674', email: null },
        { id: 3, name: '', isPro: true, cvr: null, email: null },
      ],
      strange: 1,
      strangeFields: ['id'],
    });
  });
});
