import { describe, expect, it } from 'vitest';
import { readComplaint } from './complaint';

const recorded = {
  code: 65,
  message: 'Item is deleted',
  validationErrors: { message: 'Invalid InvoiceGuid, the invoice is deleted.' },
  languageSpecificMessages: [
    { property: 'message', message: 'Da objektet er blevet slettet, kan du ikke rette i det.' },
  ],
  errorMessageList: [{ Code: 'message', Message: 'Invalid InvoiceGuid, the invoice is deleted.' }],
};

describe('a complaint of Dinero', () => {
  it.each([
    [recorded, 65, 'Da objektet er blevet slettet, kan du ikke rette i det.'],
    [{ ...recorded, languageSpecificMessages: null }, 65, 'Invalid InvoiceGuid, the invoice is deleted.'],
    [{ code: 42, message: 'Validation Error' }, 42, 'Validation Error'],
    [{ Code: 58, LanguageSpecificMessages: [{ Message: 'Forældet.' }, { Message: 'Forældet.' }] }, 58, 'Forældet.'],
    [{ code: 'x', validationErrors: ['a'], languageSpecificMessages: 'b' }, null, null],
    [{}, null, null],
    ['text', null, null],
    [undefined, null, null],
  ])('is read from %j', (body, code, message) => {
    expect(readComplaint(body)).toEqual({ code, message });
  });

  it.each([
    ['Send til ole.hansen@firma.dk nu', 'Send til … nu'],
    ['Nøglen 0123456789abcdef0123456789abcdef er ugyldig', 'Nøglen … er ugyldig'],
    ['Faktura 626911cd-e133-43cc-a73d-d4c6a6bc7501 findes ikke', 'Faktura … findes ikke'],
    ['CPR 010190-1234 må ikke bruges', 'CPR … må ikke bruges'],
    ['Betalingsbetingelserne er forkerte', 'Betalingsbetingelserne er forkerte'],
  ])('shows nobody what looks like a secret or an address: %s', (message, shown) => {
    expect(readComplaint({ message }).message).toBe(shown);
  });

  it('is never longer than a person would read', () => {
    expect(readComplaint({ message: 'ord '.repeat(100_000) }).message).toHaveLength(300);
  });
});
