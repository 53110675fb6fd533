import { SegmentedControl, Text } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { debtorFilters, filterDebtors, sortDebtors } from '../../../src/debtors/list';
import { announce } from '../../app/LiveRegion';
import { fold } from '../../components/fold';
import { Loading } from '../../components/Loading';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SearchField } from '../../components/SearchField';
import { DebtorsEmpty } from './DebtorsEmpty';
import { DebtorTable } from './DebtorTable';
import { useDebtors } from './store';
import '../../components/grid/grid.css';
import './debtors.css';

/** "Kunder": what each owes, how they pay, and who is never reminded. */
export function DebtorsPage() {
  const { t } = useTranslation();
  const { today, items, problem, filter, search, sort, searchAsked, refresh, want } = useDebtors();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const sought = useDeferredValue(search);
  const sorted = useMemo(() => sortDebtors(items, sort), [items, sort]);
  const shown = useMemo(
    () => filterDebtors(sorted, filter, fold(sought).split(/\s+/).filter(Boolean)),
    [sorted, filter, sought],
  );
  useEffect(() => {
    if (sought !== '') announce(t('debtors.shown', { count: shown.length }));
  }, [sought, shown.length, t]);
  return (
    <div className="page debtors">
      <PageHeader title={t('debtors.title')} note={t('debtors.lead')} />
      {problem !== null && <ProblemNotice title={t('debtors.failed')} problem={problem} retry={refresh} />}
      {today === null && problem === null && <Loading heights={Array.from({ length: 8 }, () => 38)} />}
      {items.length > 0 && (
        <div className="toolbar" role="search">
          <SearchField value={search} asked={searchAsked} onChange={(wanted) => want({ search: wanted })} />
          <SegmentedControl
            size="xs"
            aria-label={t('debtors.filter')}
            value={filter}
            onChange={(value) => want({ filter: debtorFilters.find((one) => one === value) ?? 'all' })}
            data={debtorFilters.map((value) => ({ value, label: t(`debtors.filters.${value}`) }))}
          />
          <Text size="xs" c="dimmed" className="num toolbar__count" role="status">
            {t('debtors.shown', { count: shown.length })}
          </Text>
        </div>
      )}
      {shown.length > 0 && <DebtorTable items={shown} />}
      {today !== null && shown.length === 0 && <DebtorsEmpty any={items.length > 0} />}
    </div>
  );
}
