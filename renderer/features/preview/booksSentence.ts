import { sum, type Ore } from '../../../src/claim/money';
import type { Preview } from '../../../src/ipc/views';

type Posting = Pick<Preview, 'books' | 'channel' | 'lines'>;

/** What the letter adds to the claim. */
export const chargedBy = ({ lines }: Pick<Preview, 'lines'>): Ore =>
  sum(
    lines.flatMap(({ kind, amount }) =>
      kind === 'fee' || kind === 'interest' || kind === 'compensation' ? [amount] : [],
    ),
  );

/** The text that says who posts what the letter charges. */
export function booksText(preview: Posting): 'booksNothing' | 'booksDinero' | 'booksDineroOnly' | 'booksByHand' {
  if (chargedBy(preview) === 0) return 'booksNothing';
  if (preview.books !== 'dinero') return 'booksByHand';
  return preview.channel === 'dinero' ? 'booksDinero' : 'booksDineroOnly';
}
