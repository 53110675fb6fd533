import { Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { searchArticles } from '../../../src/help/search';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { SearchField } from '../../components/SearchField';
import { ArticleList, moveFocus } from './ArticleList';
import { ArticleView } from './ArticleView';
import { useHelp } from './store';
import { useArticles } from './useArticles';
import './help.css';

/** "Hjælp": how it works, what the law says, what each word means, and what to do when. */
export function HelpPage() {
  const { t } = useTranslation();
  const { article: wanted, search, searchAsked, want, read } = useHelp();
  const articles = useArticles();
  const found = useMemo(() => searchArticles(articles, search), [articles, search]);
  // While one searches the best hit is read at once; what one chose stays as long as it is among them.
  const current = found.find(({ id }) => id === wanted) ?? found[0];
  return (
    <div className="page help">
      <PageHeader title={t('help.title')} note={t('help.lead')} />
      <div className="help__columns">
        <nav className="help__side" aria-label={t('help.list')} onKeyDown={moveFocus}>
          <SearchField value={search} asked={searchAsked} label={t('help.search')} onChange={want} />
          <p role="status" className="help__count">
            {search.trim() === '' ? '' : t('help.found', { count: found.length })}
          </p>
          <div className="help__scroll">
            <ArticleList articles={found} current={current} search={search} onRead={({ id }) => read(id)} />
          </div>
        </nav>
        {current === undefined ? (
          <EmptyState icon={<IconSearch size={26} />} title={t('help.nothing')} text={t('help.nothingText')}>
            <Button variant="default" onClick={() => want('')}>
              {t('help.showAll')}
            </Button>
          </EmptyState>
        ) : (
          <ArticleView article={current} search={search} />
        )}
      </div>
    </div>
  );
}
