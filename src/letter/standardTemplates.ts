import type { LetterKind, LetterLanguage, LetterTemplate } from './letter';
import { da } from './standard/da';
import { en } from './standard/en';

const templates: Readonly<Record<LetterLanguage, Readonly<Record<LetterKind, LetterTemplate>>>> = { da, en };

/** The texts a letter has until the company writes its own. */
export const standardTemplate = (kind: LetterKind, language: LetterLanguage): LetterTemplate =>
  templates[language][kind];
