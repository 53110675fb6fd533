import { letterKinds, type LetterInput } from './letter';

const rank = ({ kind }: LetterInput): number => letterKinds.indexOf(kind);

/**
 * One letter about several invoices of one debtor: each keeps its own claim, and the words are those of the one that has
 * come furthest. Its deadline is the latest of theirs, so that none is given less time than its own letter would give.
 * @param inputs of one debtor, channel and day
 * @throws RangeError where there is none
 */
export function joinLetters(inputs: readonly LetterInput[]): LetterInput {
  const [furthest] = [...inputs].sort(
    (a, b) => rank(b) - rank(a) || a.reference.localeCompare(b.reference),
  );
  if (furthest === undefined) throw new RangeError('a letter is about one invoice at least');
  const deadlines = inputs.flatMap(({ deadline }) => deadline ?? []).sort((a, b) => b.localeCompare(a));
  return {
    ...furthest,
    deadline: deadlines[0] ?? null,
    claims: inputs
      .flatMap(({ claims }) => claims)
      .sort((a, b) => a.dueDate.localeCompare(b.dueDate) || a.invoiceNumber - b.invoiceNumber),
  };
}
