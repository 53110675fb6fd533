import type { Letter } from './letter';

/** What stands in the mail a letter is attached to. */
export const mailText = (letter: Letter): string => `${letter.opening}\n\n${letter.reference}`;
