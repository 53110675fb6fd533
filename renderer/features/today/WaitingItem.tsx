import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../src/claim/date';
import type { WaitingRow } from '../../../src/ipc/todayViews';
import { useApp } from '../../app/store';
import { useFormat } from '../../components/useFormat';
import { useCase } from '../case/store';
import { useFinishTask } from '../tasks/useFinishTask';
import { iconOf } from './icons';
import { placeOf, type Place } from './places';
import { rowDetails, rowSentence } from './sentences';

interface WaitingItemProps {
  row: WaitingRow;
  today: CalendarDate;
  /** Whether the tabulator key stops at it. */
  isCurrent: boolean;
  onFocus: (key: string) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

function open(place: Place): void {
  if ('guid' in place) {
    void useCase.getState().open(place.guid);
    return;
  }
  useApp.getState().setPage(place.page);
  document.getElementById('content')?.focus();
}

/** One thing that waits, or many of a kind: what it is, its amount, and where it is answered. A task is ticked off here. */
export const WaitingItem = memo(function WaitingItem({
  row,
  today,
  isCurrent,
  onFocus,
  onBlur,
  onKeyDown,
}: WaitingItemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const finish = useFinishTask();
  const { key, kind, about, amount, task } = row;
  const place = placeOf(row);
  const Icon = iconOf[kind];
  const tabIndex = isCurrent ? 0 : -1;
  const tick = task === null || about === null ? null : () => void finish({ id: task, number: about.number });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === ' ' && tick !== null && !event.repeat) {
      event.preventDefault(); // or the button would open the case as well
      tick();
    } else onKeyDown(event);
  };
  return (
    <li className="today__item">
      <UnstyledButton
        className="today__row"
        data-row
        data-kind={kind}
        tabIndex={tabIndex}
        aria-keyshortcuts={tick === null ? undefined : 'Space'}
        onClick={() => open(place)}
        onFocus={() => onFocus(key)}
        onBlur={onBlur}
        onKeyDown={onKey}
      >
        <Icon size={18} aria-hidden className="today__icon" />
        <span className="today__what">
          <span className="today__sentence wrap-anywhere">{rowSentence(t, row, format)}</span>{' '}
          <span className="today__details wrap-anywhere num">{rowDetails(t, row, today, format).join(' · ')}</span>
        </span>{' '}
        <span className="today__amount num">{amount !== null && format.kroner(amount)}</span>{' '}
        <span className="today__place">
          <span className="ellipsis">{'guid' in place ? t('today.case') : t(`nav.${place.page}`)}</span>
          <IconChevronRight size={16} aria-hidden />
        </span>
      </UnstyledButton>
      {tick !== null && about !== null && (
        <Button
          className="today__tick"
          size="compact-sm"
          variant="default"
          tabIndex={tabIndex}
          aria-label={t('tasks.doneOf', { number: about.number })}
          onClick={tick}
        >
          {t('tasks.done')}
        </Button>
      )}
    </li>
  );
});
