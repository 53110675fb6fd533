import type { Language, OutboxState } from '../ipc/views';
import type { RequirementCode } from '../procedure/requirements';
import type { CaseState } from '../procedure/standing';
import { texts } from '../text';
import { articles, type Article, type ArticleId } from './articles';
import da from './da.json';
import en from './en.json';
import { helpFigures } from './figures';

/** The words of the help by language. Both have the same keys. */
export const helpWords = { da, en } as const;

/** An article as it is read. */
export interface ReadArticle extends Article {
  title: string;
  lead: string;
  paragraphs: readonly string[];
}

type Words = Pick<ReadArticle, 'title' | 'lead' | 'paragraphs'>;

/** What a state and a reason are called, and a reason's sentence, are the words of the pages themselves. */
function wordsOf(id: ArticleId, language: Language): Words {
  const words = helpWords[language];
  const { caseStates, outbox, reasons, requirements } = texts[language];
  const code = id.slice(id.indexOf('-') + 1);
  if (id.startsWith('case-')) return { title: caseStates[code as CaseState], ...words.caseStates[code as CaseState] };
  if (id.startsWith('outbox-'))
    return { title: outbox.stateOf[code as OutboxState], ...words.outboxStates[code as OutboxState] };
  if (id.startsWith('reason-')) {
    const reason = code as RequirementCode;
    return { title: reasons[reason], lead: requirements[reason], ...words.reasons[reason] };
  }
  return words.articles[id as keyof typeof words.articles];
}

/** Every article in a language, with the figures of the law filled in. */
export function readArticles(language: Language): readonly ReadArticle[] {
  const figures = helpFigures(language);
  const fill = (text: string): string => text.replace(/{{(\w+)}}/g, (whole, name: string) => figures[name] ?? whole);
  return articles.map((article) => {
    const { title, lead, paragraphs } = wordsOf(article.id, language);
    return { ...article, title, lead: fill(lead), paragraphs: paragraphs.map(fill) };
  });
}
