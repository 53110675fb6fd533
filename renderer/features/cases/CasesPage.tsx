import { Text } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { filterCases } from '../../../src/cases/filter';
import type { CaseItem } from '../../../src/cases/item';
import { announce } from '../../app/LiveRegion';
import { fold } from '../../components/fold';
import { PageHeader } from '../../components/PageHeader';
import { Loading } from '../../components/Loading';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SearchField } from '../../components/SearchField';
import { BulkBar } from './BulkBar';
import { CasesEmpty } from './CasesEmpty';
import { CaseTable } from './CaseTable';
import { ColumnMenu } from './ColumnMenu';
import { GroupChips } from './GroupChips';
import { NotDoneNotice } from './NotDoneNotice';
import { useCases } from './store';
import { ViewMenu } from './ViewMenu';
import '../../components/grid/grid.css';
import './cases.css';

const none: CaseItem[] = [];

/** Every case of the company: where it stands, what came last and comes next, and what is open. */
export function CasesPage() {
  const { t } = useTranslation();
  const { today, items, problem, wish, searchAsked, selection, refresh, want } = useCases();
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const { groups, search } = wish;
  // Not deferred: that takes a frame more than sifting fifty thousand.
  const shown = useMemo(
    () => filterCases(items, groups, fold(search).split(/\s+/).filter(Boolean)),
    [items, groups, search],
  );
  const ticked = useMemo(
    () => (selection.chosen.size === 0 ? none : shown.filter(({ row }) => selection.chosen.has(row.guid))),
    [shown, selection],
  );
  useEffect(() => {
    if (search !== '') announce(t('cases.shown', { count: shown.length }));
  }, [search, shown.length, t]);

  return (
    <div className="page cases">
      <PageHeader title={t('cases.title')} note={t('cases.lead')} />
      <div className="cases__notices">
        <NotDoneNotice />
        {problem !== null && <ProblemNotice title={t('cases.failed')} problem={problem} retry={refresh} />}
      </div>
      {today === null && problem === null && <Loading heights={Array.from({ length: 8 }, () => 38)} />}
      {items.length > 0 && (
        <>
          <div className="toolbar" role="search">
            <ViewMenu />
            <SearchField value={search} asked={searchAsked} onChange={(sought) => want({ search: sought })} />
            <ColumnMenu />
            <Text size="xs" c="dimmed" className="num toolbar__count" role="status">
              {t('cases.shown', { count: shown.length })}
            </Text>
          </div>
          <GroupChips items={items} />
          {today !== null && <BulkBar ticked={ticked} today={today} />}
        </>
      )}
      {shown.length > 0 && <CaseTable items={shown} ticked={ticked.length} />}
      {today !== null && shown.length === 0 && <CasesEmpty any={items.length > 0} />}
    </div>
  );
}
