import type { Letter } from './letter';
import { reminderWords } from './reminderText';

/** The letter as the words of Dinero's own reminder. */
export function dineroWords(letter: Letter): { title: string; text: string } {
  const [claim] = letter.claims;
  if (claim === undefined || letter.deadline === null) throw new Error('a reminder is about an invoice and has a deadline');
  return reminderWords({
    level: letter.level ?? 1,
    invoiceNumber: claim.invoiceNumber,
    invoiceDay: claim.invoiceDay,
    dueDate: claim.dueDate,
    deadline: letter.deadline,
    creditor: letter.creditor.name,
    reference: letter.reference,
  });
}
