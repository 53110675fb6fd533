import type { LetterInput } from './letter';

/**
 * One letter about several invoices of one debtor: each keeps its own claim. Its deadline is the latest of theirs, so that
 * none is given less time than its own letter would give.
 * @param inputs of one kind, recipient, channel and day: what a third reminder says would be untrue of an invoice that has
 *   had none
 * @throws RangeError where there is none, or the kinds differ
 */
export function joinLetters(inputs: readonly LetterInput[]): LetterInput {
  const [first] = [...inputs].sort((a, b) => a.reference.localeCompare(b.reference));
  if (first === undefined) throw new RangeError('a letter is about one invoice at least');
  if (inputs.some(({ kind }) => kind !== first.kind)) throw new RangeError('a letter has one kind');
  const deadlines = inputs.flatMap(({ deadline }) => deadline ?? []).sort((a, b) => b.localeCompare(a));
  return {
    ...first,
    deadline: deadlines[0] ?? null,
    claims: inputs
      .flatMap(({ claims }) => claims)
      .sort((a, b) => a.dueDate.localeCompare(b.dueDate) || a.invoiceNumber - b.invoiceNumber),
  };
}
