import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { helpGroups, type HelpGroup } from '../../../src/help/articles';
import type { ReadArticle } from '../../../src/help/read';
import { Marked } from './Marked';

interface ArticleListProps {
  articles: readonly ReadArticle[];
  current: ReadArticle | undefined;
  search: string;
  onRead: (article: ReadArticle) => void;
}

/** Takes the focus to the next or the previous line of the list, whichever group it is in. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .help__line')];
  const at = lines.findIndex((line) => line === document.activeElement);
  const to = lines[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  to.focus();
}

function Line({ article, current, search, onRead }: Omit<ArticleListProps, 'articles'> & { article: ReadArticle }) {
  return (
    <li>
      <button
        type="button"
        className="help__line help__item"
        aria-current={article.id === current?.id ? 'true' : undefined}
        onClick={() => onRead(article)}
      >
        <Marked text={article.title} search={search} />
      </button>
    </li>
  );
}

/** Without a search the groups, each to be opened; with one what was found, the titles first. */
export function ArticleList({ articles, current, search, onRead }: ArticleListProps) {
  const { t } = useTranslation();
  const [turned, setTurned] = useState<Partial<Record<HelpGroup, boolean>>>({});
  if (search.trim() !== '')
    return (
      <ul className="help__list" aria-label={t('help.list')}>
        {articles.map((article) => (
          <Line key={article.id} {...{ article, current, search, onRead }} />
        ))}
      </ul>
    );
  return helpGroups.map((group) => {
    const open = turned[group] ?? (group === 'procedure' || group === 'when' || group === current?.group);
    const Sign = open ? IconChevronDown : IconChevronRight;
    return (
      <section key={group}>
        <button
          type="button"
          className="help__line help__heading"
          aria-expanded={open}
          onClick={() => setTurned({ ...turned, [group]: !open })}
        >
          <Sign size={15} aria-hidden />
          {t(`help.group.${group}`)}
        </button>
        {open && (
          <ul className="help__list" aria-label={t(`help.group.${group}`)}>
            {articles
              .filter((article) => article.group === group)
              .map((article) => (
                <Line key={article.id} {...{ article, current, search, onRead }} />
              ))}
          </ul>
        )}
      </section>
    );
  });
}
