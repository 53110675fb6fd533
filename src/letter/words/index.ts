import type { LetterLanguage } from '../letter';
import { da } from './da';
import { en } from './en';
import type { LetterWords } from './words';

const words: Readonly<Record<LetterLanguage, LetterWords>> = { da, en };

/** The fixed words of letters in a language. */
export const wordsOf = (language: LetterLanguage): LetterWords => words[language];
