import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/LiveRegion';
import { Loading } from '../../components/Loading';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { StandstillNotice } from '../automation/StandstillNotice';
import { DeactivateDialog } from './DeactivateDialog';
import { searchNew, type NewItem } from './item';
import { NewEmpty } from './NewEmpty';
import { NewTable } from './NewTable';
import { NewToolbar } from './NewToolbar';
import { RefusedNotice } from './RefusedNotice';
import { useNew } from './store';
import { tellUnanswered } from './tellAnswered';
import '../../components/grid/grid.css';
import './new.css';

/** The invoices that were found, each with the day it starts by itself, and the two answers a person can give. */
export function NewPage() {
  const { t } = useTranslation();
  const { list, items, problem, selection, search, refresh, activate } = useNew();
  const [deactivating, setDeactivating] = useState<NewItem[]>([]);
  useEffect(() => {
    void refresh();
  }, [refresh]);

  const sought = useDeferredValue(search);
  const shown = useMemo(() => searchNew(items, sought), [items, sought]);
  const chosen = shown.filter(({ row }) => selection.chosen.has(row.guid)).map(({ row }) => row.guid);
  useEffect(() => {
    if (sought !== '') announce(t('invoices.shown', { count: shown.length }));
  }, [sought, shown.length, t]);

  const onActivate = (guids: string[]): void => {
    void activate(guids).then((answer) => {
      if (!answer.ok) tellUnanswered(answer.error);
    });
  };
  const onDeactivate = (guids: string[]): void => {
    const wanted = new Set(guids);
    setDeactivating(items.filter(({ row }) => wanted.has(row.guid)));
  };

  return (
    <div className="page new">
      <PageHeader
        title={t('new.title')}
        note={list !== null && t(list.mode === 'automatic' ? 'new.intro' : 'new.introManual')}
      />
      <div className="new__notices">
        {list !== null && <StandstillNotice mode={list.mode} pausedUntil={list.pausedUntil} />}
        <RefusedNotice />
        {problem !== null && <ProblemNotice title={t('new.failed')} problem={problem} retry={refresh} />}
      </div>
      {list === null && problem === null && <Loading heights={Array.from({ length: 8 }, () => 38)} />}
      {items.length > 0 && (
        <NewToolbar shown={shown.length} chosen={chosen} onActivate={onActivate} onDeactivate={onDeactivate} />
      )}
      {shown.length > 0 && <NewTable items={shown} onActivate={onActivate} onDeactivate={onDeactivate} />}
      {list !== null && shown.length === 0 && <NewEmpty any={items.length > 0} />}
      {deactivating.length > 0 && <DeactivateDialog items={deactivating} onClose={() => setDeactivating([])} />}
    </div>
  );
}
