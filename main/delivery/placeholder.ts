import type { OutboxRow } from '../store/outboxRow';

/** What Dinero's draft says that keeps the place of a letter of our own. Dinero and the books it keeps are in Danish. */
export const placeholder = ({ reference }: Pick<OutboxRow, 'reference'>): { title: string; text: string } => ({
  title: 'Pladsholder – bogfør ikke',
  text: [
    'Rykkeren sendes som virksomhedens eget brev fra Rykkerklar. Kladden holder kun pladsen, så ingen rykker igen fra en',
    'anden computer. Den skal hverken bogføres, sendes eller slettes.',
    `Reference ${reference}`,
  ].join('\n'),
});
