import { letterKinds, letterLanguages, type Letter } from '../../../src/letter/letter';
import type { PrintedDocument } from '../../../src/letter/document';
import { historyDocument } from './historyDocument';
import { letterOf } from '../../../src/letter/testing/letterOf';
import { longNames, sixtyClaims, sixtyLines } from './letters';

/** Something to print, and what it is called. */
export type PrintJob =
  { name: string; letter: Letter; pictures: boolean } | { name: string; document: PrintedDocument };

const job = (name: string, letter: Letter, pictures = false): PrintJob => ({ name, letter, pictures });

/** What the tests look at: each kind in both languages, and what is hard to set. */
export const jobs: readonly PrintJob[] = [
  ...letterKinds.flatMap((kind) =>
    letterLanguages.map((language) => job(`${kind}-${language}`, letterOf(kind, language), kind === 'reminder-1')),
  ),
  job('claims-60', letterOf('reminder-2', 'da', { claims: sixtyClaims('da') }), true),
  job('lines-60', letterOf('reminder-notice', 'en', { claims: [sixtyLines('en')] })),
  job('long-names', letterOf('reminder-notice', 'da', longNames)),
  { name: 'document', document: historyDocument },
];
