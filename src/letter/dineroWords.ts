import { asText } from './asText';
import { fixedSentences } from './fixedSentences';
import type { Letter } from './letter';
import { wordsOf } from './words';

/**
 * The title and text of Dinero's own reminder. Amounts stand in Dinero's specification beneath and are not repeated in
 * the fixed sentences, so that words and figures cannot come to disagree. The reference lets the app know its reminder
 * again.
 */
export function dineroWords(letter: Letter): { title: string; text: string } {
  const words = wordsOf(letter.language);
  const { heading, payBy, collection, ignoreIfPaid, objections } = fixedSentences(letter);
  const due = letter.claims.map(({ invoiceNumber, invoiceDay, dueDate }) =>
    words.due(words.invoice(invoiceNumber, invoiceDay), dueDate),
  );
  const paragraphs = [
    [letter.opening],
    [...due, payBy],
    [collection],
    [ignoreIfPaid, objections],
    [letter.closing],
    [words.regards, letter.creditor.name, letter.letterhead.signature, words.reference(letter.reference)],
  ];
  return { title: heading, text: asText(paragraphs) };
}
