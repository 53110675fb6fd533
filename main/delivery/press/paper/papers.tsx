import type { PrintedDocument } from '../../../../src/letter/document';
import type { Letter } from '../../../../src/letter/letter';
import { wordsOf } from '../../../../src/letter/words';
import { DocumentPage } from './DocumentPage';
import { documentStyle } from './documentStyle';
import { LetterPage } from './LetterPage';
import { letterStyle } from './letterStyle';
import type { Paper } from './markup';

/** The app's own colour, of documents that no company signs. */
const OWN_COLOUR = '#0b6e6e';

export const letterPaper = (letter: Letter): Paper => ({
  language: letter.language,
  title: letter.subject,
  colour: letter.letterhead.colour,
  style: letterStyle,
  content: <LetterPage letter={letter} />,
  footer: {
    left: `${letter.creditor.name} · ${letter.reference}`,
    page: wordsOf(letter.language).paper.page,
  },
});

export const documentPaper = (document: PrintedDocument): Paper => ({
  language: document.language,
  title: document.title,
  colour: OWN_COLOUR,
  style: documentStyle,
  content: <DocumentPage document={document} />,
  footer: { left: document.title, page: wordsOf(document.language).paper.page },
});
