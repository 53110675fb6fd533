import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingRow } from '../../../src/ipc/todayViews';
import { useApp } from '../../app/store';
import { useFormat } from '../../components/useFormat';
import { useCase } from '../case/store';
import { useFinishTask } from '../tasks/useFinishTask';
import { answerWhere } from './answerWhere';
import { useRowKeys } from './useRowKeys';
import { rowSentence, rowTitle } from './waitingWords';

/** Leads to where a row is answered. */
function answer(row: WaitingRow): void {
  const where = answerWhere(row);
  if ('case' in where) void useCase.getState().open(where.case);
  else {
    useApp.getState().setPage(where.page);
    document.getElementById('content')?.focus();
  }
}

/** What waits for a person. One row is in the order of the tabulator key; the arrows move among them. */
export function WaitingList({ rows }: { rows: WaitingRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const finish = useFinishTask();
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const { list, current, onFocus, onBlur, onMove } = useRowKeys(keys);
  const tick = ({ task, about }: WaitingRow): void => {
    if (task !== null && about !== null) void finish({ id: task, number: about.number });
  };
  const onKeyDown = (event: KeyboardEvent, row: WaitingRow): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' && row.task !== null) {
      event.preventDefault(); // or the button would open the case as well
      if (!event.repeat) tick(row);
      return;
    }
    onMove(event);
  };
  return (
    <ul className="waiting" ref={list} aria-label={t('today.waiting')}>
      {rows.map((row) => (
        <li key={row.key} className="waiting__row">
          <button
            type="button"
            className="waiting__go"
            data-row
            tabIndex={row.key === current ? 0 : -1}
            aria-keyshortcuts={row.task === null ? undefined : 'Space'}
            onFocus={() => onFocus(row.key)}
            onBlur={onBlur}
            onKeyDown={(event) => onKeyDown(event, row)}
            onClick={() => answer(row)}
          >
            <span className="waiting__title">{rowTitle(t, row)}</span>
            {row.amount !== null && <span className="waiting__amount num">{format.kroner(row.amount)}</span>}
            <span className="waiting__say">{rowSentence(t, row, format.dayNamed)}</span>
          </button>
          {row.task !== null && row.about !== null && (
            <Button
              size="compact-sm"
              variant="default"
              tabIndex={-1}
              leftSection={<IconCircleCheck size={14} aria-hidden />}
              aria-label={t('tasks.doneOf', { number: row.about.number })}
              onClick={() => tick(row)}
            >
              {t('tasks.done')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
