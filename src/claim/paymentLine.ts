import { checkDigit, hasValidCheckDigit } from './checkDigit';
import { danishIban, formatIban, isDanishIban } from './iban';

/** How the debtor pays the creditor: a giro card (FIK), an account, or an IBAN. */
export type PaymentLine =
  | { kind: '+71' | '+75'; paymentId: string; creditor: string }
  | { kind: '+73'; creditor: string }
  | { kind: 'account'; registration: string; account: string }
  | { kind: 'iban'; iban: string };

/** Digits of a payment identification with its check digit, by the kind of card. */
const ID_LENGTH = { '+71': 15, '+75': 16 } as const;

/** Eight digits, the first an 8. Its last digit is no check digit: real creditor numbers fail modulus 10. */
const CREDITOR = /^8\d{7}$/;

/**
 * A giro card with a reference of the creditor's own, such as the number of the invoice.
 * @returns undefined where the reference is not digits, is too long for the card, or the creditor number is malformed
 */
export function giroCard(kind: '+71' | '+75', creditor: string, reference: string): PaymentLine | undefined {
  const length = ID_LENGTH[kind] - 1;
  if (!CREDITOR.test(creditor) || !/^\d+$/.test(reference) || reference.length > length) return undefined;
  const digits = reference.padStart(length, '0');
  return { kind, creditor, paymentId: digits + checkDigit(digits) };
}

/** A giro card without identification, where the payer writes a message. */
export const giroCardWithMessage = (creditor: string): PaymentLine | undefined =>
  CREDITOR.test(creditor) ? { kind: '+73', creditor } : undefined;

/** Reads a Danish account: four digits of registration, and up to ten of the account, filled up with zeros. */
export function bankAccount(registration: string, account: string): PaymentLine | undefined {
  const digits = account.replaceAll(/[ -]/g, '');
  if (!/^\d{4}$/.test(registration) || !/^\d{1,10}$/.test(digits) || /^0*$/.test(digits)) return undefined;
  return { kind: 'account', registration, account: digits.padStart(10, '0') };
}

function readGiro(text: string): PaymentLine | undefined {
  const match = /^\+(7[135])<(\d*)\+(\d{8})<?$/.exec(text);
  if (!match) return undefined;
  const [, number = '', paymentId = '', creditor = ''] = match;
  if (!CREDITOR.test(creditor)) return undefined;
  if (number === '73') return paymentId === '' ? { kind: '+73', creditor } : undefined;
  const kind = number === '71' ? '+71' : '+75';
  const valid = paymentId.length === ID_LENGTH[kind] && hasValidCheckDigit(paymentId);
  return valid ? { kind, paymentId, creditor } : undefined;
}

/**
 * Reads a payment line as it is printed: "+71<123456789012347+87654321<", "1234 0123456789" or an IBAN.
 * @returns undefined where it has another form or a check digit does not fit
 */
export function parsePaymentLine(text: string): PaymentLine | undefined {
  const printed = text.trim();
  const compact = printed.replaceAll(' ', '');
  if (compact.startsWith('+')) return readGiro(compact);
  if (/^dk/i.test(compact)) return isDanishIban(compact) ? { kind: 'iban', iban: compact.toUpperCase() } : undefined;
  const [, registration, account] = /^(\d{4})[ -]+([\d -]+)$/.exec(printed) ?? [];
  return registration === undefined || account === undefined ? undefined : bankAccount(registration, account);
}

/** The line as it is printed and as `parsePaymentLine` reads it. */
export function formatPaymentLine(line: PaymentLine): string {
  switch (line.kind) {
    case '+71':
    case '+75':
      return `${line.kind}<${line.paymentId}+${line.creditor}<`;
    case '+73':
      return `+73<+${line.creditor}<`;
    case 'account':
      return `${line.registration} ${line.account}`;
    case 'iban':
      return formatIban(line.iban);
  }
}

/** The IBAN of a line that names an account; undefined for giro cards. */
export function ibanOf(line: PaymentLine): string | undefined {
  if (line.kind === 'iban') return line.iban;
  return line.kind === 'account' ? danishIban(line.registration, line.account) : undefined;
}
