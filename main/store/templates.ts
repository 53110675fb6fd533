import type { LetterKind, LetterLanguage, LetterTemplate } from '../../src/letter/letter';
import type { Store } from './store';

type Key = [LetterKind, LetterLanguage];

/** The letters a company has put into words of its own. What is not here has the standard's words. */
export function templatesRepository(store: Store) {
  const save = store.prepare<[LetterTemplate & { kind: LetterKind; language: LetterLanguage }]>(`
    INSERT OR REPLACE INTO letter_template (kind, language, subject, opening, closing)
    VALUES (@kind, @language, @subject, @opening, @closing)`);
  const remove = store.prepare<Key>('DELETE FROM letter_template WHERE kind = ? AND language = ?');
  const one = store.prepare<Key, LetterTemplate>(
    'SELECT subject, opening, closing FROM letter_template WHERE kind = ? AND language = ?',
  );

  return {
    set: (kind: LetterKind, language: LetterLanguage, { subject, opening, closing }: LetterTemplate): void =>
      void save.run({ kind, language, subject, opening, closing }),
    remove: (kind: LetterKind, language: LetterLanguage): void => void remove.run(kind, language),
    /** Undefined where the company has no words of its own. */
    get: (kind: LetterKind, language: LetterLanguage): LetterTemplate | undefined => one.get(kind, language),
  };
}

export type Templates = ReturnType<typeof templatesRepository>;
