import { Button, Progress } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../../app/pages';
import { useApp } from '../../app/store';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useInvoices } from '../invoices/store';
import { useFetchWords } from '../invoices/useFetchWords';
import { useNew } from '../new/store';
import { FoundFigures } from './FoundFigures';
import { StepFoot } from './StepFoot';
import { StepFrame } from './StepFrame';
import { useFirst } from './store';

/** Fetches for the first time, then says what was found, and leads to it. */
export function FetchStep() {
  const { t } = useTranslation();
  const leave = useFirst((state) => state.leave);
  const setPage = useApp((state) => state.setPage);
  const { list, problem, fetchProblem, fetching, refresh, fetch } = useInvoices();
  const news = useNew((state) => state.items.length);
  const { busy, words, share, known } = useFetchWords();
  const summary = list?.lastFetch ?? null;
  const at = summary?.at;
  useEffect(() => {
    void refresh().then(() => {
      const state = useInvoices.getState();
      if (state.list?.lastFetch === null) void state.fetch(false);
    });
  }, [refresh]);
  useEffect(() => {
    if (at !== undefined) void useNew.getState().refresh();
  }, [at]);

  const end = (page: Page) => (): void => {
    leave();
    setPage(page);
  };
  const failed = fetchProblem ?? problem;
  const done = summary !== null && !fetching;
  return (
    <StepFrame title={t('first.fetch.title')} text={t('first.fetch.text')}>
      <div className="card">
        {failed !== null && !busy && (
          <ProblemNotice title={t('invoices.fetchFailed')} problem={failed} retry={() => fetch(false)} />
        )}
        {!done && (failed === null || busy) && (
          <div className="fetching">
            <span role="status" className="num">
              {words}
            </span>
            <Progress value={share} animated={!known} aria-label={words} />
          </div>
        )}
        {done && failed === null && <FoundFigures overdue={summary.overdue} />}
        {done && summary.strange > 0 && (
          <div className="card__notice">
            <Notice tone="warn">{t('invoices.fetchedStrange', { count: summary.strange })}</Notice>
          </div>
        )}
      </div>
      <StepFoot>
        <Button variant={news > 0 ? 'default' : 'filled'} disabled={!done} onClick={end('invoices')}>
          {t('first.fetch.toInvoices')}
        </Button>
        {news > 0 && (
          <Button disabled={!done} onClick={end('new')}>
            {t('first.fetch.toNew')}
          </Button>
        )}
      </StepFoot>
    </StepFrame>
  );
}
