import { parsePaymentLine } from '../claim/paymentLine';

/** The creditor's giro card without the identification, which each invoice gets of its own number. */
const OPEN_CARD = /^\+7[15]<\+8\d{7}<?$/;

/** Whether a company can be paid by what it has written on its paper. */
export const usablePayTo = (text: string): boolean =>
  parsePaymentLine(text) !== undefined || OPEN_CARD.test(text.replaceAll(' ', ''));
