import type { PrintedDocument } from '../../../src/letter/document';

/** A document of each kind of block. */
export const historyDocument: PrintedDocument = {
  language: 'da',
  title: 'Sagens historik',
  above: 'Hyldelund ApS · 25. november 2026',
  blocks: [
    {
      kind: 'facts',
      facts: [
        { name: 'Debitor', value: 'Bageriet Kornblomst ApS' },
        { name: 'Adresse', value: 'Søndergade 4\n8000 Aarhus C' },
      ],
    },
    { kind: 'heading', text: 'Hændelser' },
    { kind: 'paragraph', text: 'Alt, hvad der er sket i sagen, det ældste først.' },
    {
      kind: 'table',
      columns: [
        { name: 'Dag', amount: false },
        { name: 'Hændelse', amount: false },
        { name: 'Beløb i kr.', amount: true },
      ],
      rows: [
        ['20.10.2026', 'Rykker 1 sendt med e-mail', '1.150,00'],
        ['25.11.2026', 'Rykkergebyr', '100,00'],
      ],
      sum: ['', 'I alt', '1.250,00'],
    },
  ],
};
