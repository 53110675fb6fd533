import { Button } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseItem } from '../../../src/cases/item';
import type { CalendarDate } from '../../../src/claim/date';
import { sum } from '../../../src/claim/money';
import { noSelection } from '../../components/grid/selection';
import { useFormat } from '../../components/useFormat';
import { orTell, resume } from './acts';
import { CloseDialog } from './CloseDialog';
import { HoldDialog } from './HoldDialog';
import { useCases } from './store';

interface BulkBarProps {
  /** The ticked ones of the rows shown: what is not in sight is not touched. */
  ticked: CaseItem[];
  today: CalendarDate;
}

/** What can be done to all that is ticked; always there, so that nothing moves when the first box is ticked. */
export const BulkBar = memo(function BulkBar({ ticked, today }: BulkBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const select = useCases((state) => state.select);
  const [asking, setAsking] = useState<'hold' | 'close' | null>(null);
  const none = ticked.length === 0;
  const guids = ticked.map(({ row }) => row.guid);
  const onClose = (): void => setAsking(null);
  return (
    <div className="cases__bulk" role="toolbar" aria-label={t('cases.bulk')}>
      <Button size="compact-sm" variant="default" disabled={none} onClick={() => setAsking('hold')}>
        {t('case.action.hold')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={none} onClick={() => void orTell('resume', resume(guids))}>
        {t('case.action.resume')}
      </Button>
      <Button size="compact-sm" variant="default" disabled={none} onClick={() => setAsking('close')}>
        {t('cases.closeChosen')}
      </Button>
      <span className="cases__ticked num" role="status">
        {none
          ? t('cases.noneChosen')
          : t('cases.chosen', { count: ticked.length, total: format.kroner(sum(ticked.map(({ total }) => total))) })}
      </span>
      {!none && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => select(() => noSelection)}>
          {t('new.clear')}
        </Button>
      )}
      {asking === 'hold' && <HoldDialog guids={guids} today={today} onClose={onClose} />}
      {asking === 'close' && <CloseDialog guids={guids} onClose={onClose} />}
    </div>
  );
});
