import type { PrintedDocument } from '../../../src/letter/document';
import type { Letter } from '../../../src/letter/letter';

/** Makes paper of letters: A4, tagged, with its fonts inside. */
export interface Press {
  /** @returns the bytes of a PDF */
  letter(letter: Letter): Promise<Uint8Array>;
  /** The pages of a letter as they look on paper, as PNG data addresses. */
  pictures(letter: Letter): Promise<string[]>;
  /** @returns the bytes of a PDF */
  document(document: PrintedDocument): Promise<Uint8Array>;
}
