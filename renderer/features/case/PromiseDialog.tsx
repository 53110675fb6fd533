import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../src/claim/date';
import { useFormat } from '../../components/useFormat';
import { ActDialog } from '../cases/ActDialog';
import { promise } from '../cases/acts';
import { DayField } from '../cases/DayField';
import { dayFrom } from '../cases/dayFrom';

interface PromiseDialogProps {
  guid: string;
  today: CalendarDate;
  onClose: () => void;
}

/** Takes down by which day the debtor has promised to pay. */
export function PromiseDialog({ guid, today, onClose }: PromiseDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const until = dayFrom(day, today);
  return (
    <ActDialog
      title={t('case.promise.title')}
      text={t('case.promise.text')}
      confirm={t('case.promise.confirm')}
      ask={() => {
        setTried(true);
        return until === undefined ? null : promise(guid, until);
      }}
      onClose={onClose}
    >
      <DayField
        label={t('case.promise.day')}
        value={day}
        today={today}
        error={tried && until === undefined ? t('cases.dayWrong', { day: format.day(today) }) : undefined}
        onChange={setDay}
      />
    </ActDialog>
  );
}
