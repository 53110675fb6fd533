import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthlyInstalments, MOST_INSTALMENTS } from '../../../src/cases/instalments';
import type { CalendarDate } from '../../../src/claim/date';
import type { Ore } from '../../../src/claim/money';
import { useFormat } from '../../components/useFormat';
import { ActDialog } from '../cases/ActDialog';
import { agreePlan } from '../cases/acts';
import { DayField } from '../cases/DayField';
import { dayFrom } from '../cases/dayFrom';

interface PlanDialogProps {
  guid: string;
  /** What is divided: all that has been claimed and is open. */
  total: Ore;
  today: CalendarDate;
  onClose: () => void;
}

/** Divides what is open into monthly instalments. */
export function PlanDialog({ guid, total, today, onClose }: PlanDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [count, setCount] = useState(3);
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const first = dayFrom(day, today);
  const instalments = first === undefined ? [] : monthlyInstalments(total, count, first);
  return (
    <ActDialog
      title={t('case.plan.title')}
      text={t('case.plan.text', { total: format.kroner(total) })}
      confirm={t('case.plan.confirm')}
      ask={() => {
        setTried(true);
        return instalments.length === 0 ? null : agreePlan(guid, instalments);
      }}
      onClose={onClose}
    >
      <NumberInput
        label={t('case.plan.count')}
        min={1}
        max={MOST_INSTALMENTS}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        value={count}
        onChange={(value) => setCount(Math.max(1, Number(value)))}
      />
      <DayField
        label={t('case.plan.first')}
        value={day}
        today={today}
        error={
          !tried || instalments.length > 0
            ? undefined
            : first === undefined
              ? t('cases.dayWrong', { day: format.day(today) })
              : t('case.plan.tooSmall')
        }
        onChange={setDay}
      />
      {instalments.length > 0 && (
        <ol className="case__instalments num" aria-label={t('case.plan.list')}>
          {instalments.map(({ due, amount }) => (
            <li key={due}>{t('case.plan.instalment', { day: format.dayLong(due), amount: format.kroner(amount) })}</li>
          ))}
        </ol>
      )}
    </ActDialog>
  );
}
