import { Text } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { filterCases } from '../../../src/cases/filter';
import { sortCases } from '../../../src/cases/sort';
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

/** Every case of the company: where it stands, what came last and comes next, and what is open. */
export function CasesPage() {
  const { t } = useTranslation();
  const { today, items, problem, wish, searchAsked, selection, refresh, want } = useCases();
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const sought = useDeferredValue(wish.search);
  // Sorted once for all searches: what a key adds to the search only takes rows out.
  const sorted = useMemo(() => sortCases(items, wish.sort), [items, wish.sort]);
  const shown = useMemo(
    () => filterCases(sorted, wish.groups, fold(sought).split(/\s+/).filter(Boolean)),
    [sorted, wish.groups, sought],
  );
  const ticked = useMemo(
    () => (selection.chosen.size === 0 ? [] : shown.filter(({ row }) => selection.chosen.has(row.guid))),
    [shown, selection],
  );
  useEffect(() => {
    if (sought !== '') announce(t('cases.shown', { count: shown.length }));
  }, [sought, shown.length, t]);

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
            <SearchField value={wish.search} asked={searchAsked} onChange={(search) => want({ search })} />
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
