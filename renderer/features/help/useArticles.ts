import { useMemo } from 'react';
import { readArticles, type ReadArticle } from '../../../src/help/read';
import { useFormat } from '../../components/useFormat';

/** Every article in the language of the screen. */
export function useArticles(): readonly ReadArticle[] {
  const { language } = useFormat();
  return useMemo(() => readArticles(language), [language]);
}
