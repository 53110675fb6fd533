import type { Letter, LetterKind } from './letter';
import { wordsOf } from './words';

/** The kinds that ask for payment: only they have a deadline, and only against them an objection is of use. */
const settledKinds: ReadonlySet<LetterKind> = new Set<LetterKind>(['plan', 'thanks']);

export const asksForPayment = ({ kind }: Pick<Letter, 'kind'>): boolean => !settledKinds.has(kind);

export const isCollectionNotice = ({ kind }: Pick<Letter, 'kind'>): boolean =>
  kind === 'notice' || kind === 'reminder-notice';

/** What the law and good custom demand of a letter, as sentences; none where it asks for nothing. */
export interface FixedSentences {
  /** The heading by which it is known for what it is. */
  heading: string;
  /** The new deadline as a date; null in a notice of collection, whose own sentence holds it. */
  payBy: string | null;
  /** The notice of inkassoloven § 10. */
  collection: string | null;
  ignoreIfPaid: string | null;
  objections: string | null;
}

/** @throws RangeError for a notice of collection without a deadline: the law demands one */
export function fixedSentences(letter: Letter): FixedSentences {
  const { kind, language, level, deadline, letterhead } = letter;
  const words = wordsOf(language);
  const asks = asksForPayment(letter);
  const notice = isCollectionNotice(letter);
  if (notice && deadline === null) throw new RangeError('a notice of collection has a deadline');
  return {
    heading: words.heading(kind, level),
    payBy: asks && !notice && deadline !== null ? words.payBy(deadline) : null,
    collection: notice && deadline !== null ? words.collection(deadline) : null,
    ignoreIfPaid: asks ? words.ignoreIfPaid(kind) : null,
    objections: asks ? words.objections(letterhead) : null,
  };
}
