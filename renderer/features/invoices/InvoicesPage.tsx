import { useDeferredValue, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/LiveRegion';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { applyWish } from './filter';
import { keepOnly } from '../../components/grid/selection';
import { BatchBar } from '../batch/BatchBar';
import { useBatch } from '../batch/store';
import { FetchHeader } from './FetchHeader';
import { InvoiceTable } from './InvoiceTable';
import { InvoicesEmpty } from './InvoicesEmpty';
import { ListProblems } from './ListProblems';
import { mayRemind } from './rowAction';
import { useInvoices } from './store';
import { SummaryStrip } from './SummaryStrip';
import { Toolbar } from './Toolbar';
import '../../components/grid/grid.css';
import { useFetchOnOpen } from './useFetchOnOpen';
import './invoices.css';

/** The figures, and rows of the list. */
const LOADING = [64, 38, 38, 38, 38, 38, 38, 38, 38];

/** The desk itself: the overdue invoices, what may be reminded, and the button that does it. */
export function InvoicesPage() {
  const { t } = useTranslation();
  const { list, items, problem, wish, refresh } = useInvoices();
  const select = useBatch((state) => state.select);
  const manual = useFetchOnOpen();
  useEffect(() => {
    void refresh();
  }, [refresh]);

  useEffect(() => {
    // What was paid or reminded meanwhile is not counted among the ticked any more.
    if (list === null) return;
    select((before) => {
      if (before.chosen.size === 0) return before;
      return keepOnly(before, new Set(items.filter(mayRemind).map(({ row }) => row.guid)));
    });
  }, [list, items, select]);

  const search = useDeferredValue(wish.search);
  const { filter, reason } = wish;
  const shown = useMemo(() => applyWish(items, { search, filter, reason }), [items, search, filter, reason]);
  const narrowed = search !== '' || filter !== 'all' || reason !== null;
  useEffect(() => {
    if (narrowed) announce(t('invoices.shown', { count: shown.length }));
  }, [narrowed, shown.length, t]);

  return (
    <div className="page invoices">
      <FetchHeader />
      {manual && (
        <div className="invoices__problems">
          <Notice tone="quiet">{t('invoices.manualNotice')}</Notice>
        </div>
      )}
      <ListProblems />
      {list === null && problem === null && <Loading heights={LOADING} />}
      {items.length > 0 && (
        <>
          <SummaryStrip items={items} />
          <Toolbar items={items} shown={shown.length} />
        </>
      )}
      <BatchBar />
      {shown.length > 0 && <InvoiceTable items={shown} />}
      {list !== null && shown.length === 0 && (
        <InvoicesEmpty fetched={list.lastFetch !== null} any={items.length > 0} />
      )}
    </div>
  );
}
