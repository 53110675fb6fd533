import type { PrintedDocument } from '../../../src/letter/document';
import type { Letter } from '../../../src/letter/letter';
import { documentPaper, letterPaper } from './paper/papers';
import { photograph, print } from './print';
import type { PressWindow } from './pressWindow';

/** What the press does in its window. */
export const printLetter = (window: PressWindow, letter: Letter) => print(window, letterPaper(letter));
export const printDocument = (window: PressWindow, document: PrintedDocument) => print(window, documentPaper(document));
export const photographLetter = (window: PressWindow, letter: Letter) => photograph(window, letterPaper(letter));
