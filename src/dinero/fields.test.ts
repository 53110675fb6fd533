import { describe, expect, it } from 'vitest';
import { isInsolvent } from './companyStatus';
import { cvrOf } from './cvr';
import { dayOrNull, guid, guidOrNull, happened, kroner, text, voucherNumber, whole } from './fields';
import { moment } from './moment';
import { invoiceStatus, isBounce, mailOutStatus, mailOutType } from './words';

const upper = 'AABBCCDD-0011-2233-4455-66778899AABB';

describe('a field of Dinero', () => {
  it.each([
    ['words', text, '  Jensen  ', 'Jensen'],
    ['words', text, 4711, '4711'],
    ['no words', text, '', null],
    ['no words', text, '   ', null],
    ['no words', text, null, null],
    ['no words', text, undefined, null],
    ['a guid', guid, upper, upper.toLowerCase()],
    ['no guid', guidOrNull, null, null],
    ['no guid', guidOrNull, '', null],
    ['a number', voucherNumber, 1042, 1042],
    ['the number of a draft', voucherNumber, 2 ** 63, 0],
    ['a whole number', whole, '123456', 123456],
    ['an amount', kroner, 250, 25000],
    ['an amount', kroner, 266.25, 26625],
    ['an amount', kroner, -0.05, -5],
    ['an amount with noise', kroner, 0.1 + 0.2, 30],
    ['a day', dayOrNull, '2026-05-27', '2026-05-27'],
    ['a day with a time', dayOrNull, '2026-05-27T00:00:00', '2026-05-27'],
    ['no day', dayOrNull, '', null],
    ['no day', dayOrNull, undefined, null],
    ['nothing happened', happened, null, false],
    ['nothing happened', happened, '', false],
    ['something happened', happened, '2017-05-19T14:14:47', true],
  ])('%s: %# %s', (_, field, value, read) => {
    expect(field.parse(value)).toBe(read);
  });

  it.each([
    [kroner, '250'],
    [kroner, 1e20],
    [kroner, null],
    [dayOrNull, '2026-02-30'],
    [dayOrNull, '27-05-2026'],
    [guid, 'no-guid'],
    [guidOrNull, '../..'],
    [whole, 1.5],
  ])('that says something else is not guessed at: %#', (field, value) => {
    expect(field.safeParse(value).success).toBe(false);
  });
});

describe('a moment of Dinero', () => {
  it.each([
    ['2024-10-01T03:02:04.12', '2024-10-01T03:02:04.120Z'],
    ['2017-05-19T14:20:47.407', '2017-05-19T14:20:47.407Z'],
    ['2017-05-19T14:14:47', '2017-05-19T14:14:47.000Z'],
    ['2017-05-19T14:14:47Z', '2017-05-19T14:14:47.000Z'],
    ['2017-05-19T14:14:47+02:00', '2017-05-19T12:14:47.000Z'],
    ['yesterday', null],
    [null, null],
  ])('%s is %s', (written, read) => {
    expect(moment(written)).toBe(read);
  });
});

describe('a CVR number', () => {
  it.each([
    ['12345674', 'DK', '12345674'],
    ['DK12345674', 'DK', '12345674'],
    ['dk-12 34 56 74', 'DK', '12345674'],
    ['12345674', 'FI', null],
    ['FI12345674', 'DK', null],
    ['1234567', 'DK', null],
    ['DE123456789', 'DE', null],
    [null, 'DK', null],
  ])('%s in %s is %s', (vatNumber, country, cvr) => {
    expect(cvrOf(vatNumber, country)).toBe(cvr);
  });
});

describe('the state of a company', () => {
  it.each([
    'underBankruptcy',
    'underCompulsoryResolution',
    'dissolvedAfterBankruptcy',
    'forciblyDissolved',
    'dissolvedAfterVoluntaryLiquidation',
    'dissolvedAfterDeclaration',
    'deleted',
    'dissolved',
    'dissolvedAfterFusion',
    'ceasedTrading',
    'duringReconstruction',
    'underReassumption',
    'withoutLegalEffect',
    'DISSOLVED',
  ])('%s leaves nobody to remind', (status) => {
    expect(isInsolvent(status)).toBe(true);
  });

  it.each([null, '', 'unknown', 'normal', 'active', 'underVoluntaryLiquidation', 'underCreation', 'somethingNew'])(
    '%s stops no reminder',
    (status) => {
      expect(isInsolvent(status)).toBe(false);
    },
  );
});

describe('a word of Dinero', () => {
  it.each([
    [invoiceStatus, 'Overdue', 'overdue'],
    [invoiceStatus, 'OverPaid', 'overpaid'],
    [invoiceStatus, 'Archived', 'unknown'],
    [invoiceStatus, null, 'unknown'],
    [mailOutType, 'preReminder', 'pre-reminder'],
    [mailOutType, 'Inkasso', 'collection'],
    [mailOutType, 'ElectronicInvoiceReminder', 'reminder'],
    [mailOutType, 'TradeOffer', 'other'],
    [mailOutType, null, 'none'],
    [mailOutStatus, 'ManuallySent', 'sent'],
    [mailOutStatus, 'SeenByCustomer', 'seen'],
    [mailOutStatus, 'New', 'unknown'],
    [isBounce, 'HardBounce', true],
    [isBounce, 'SoftBounce', false],
    [isBounce, null, false],
  ] as const)('%# %s', (read, word, meaning) => {
    expect(read(word)).toBe(meaning);
  });
});
