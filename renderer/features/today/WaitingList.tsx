import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WaitingRow } from '../../../src/ipc/todayViews';
import { useApp } from '../../app/store';
import { moveBy } from '../../components/grid/gridKeys';
import { useFormat } from '../../components/useFormat';
import { useCase } from '../case/store';
import { useFinishTask } from '../tasks/useFinishTask';
import { answerWhere } from './answerWhere';
import { rowSentence, rowTitle } from './waitingWords';

/** Rows a page key moves by. */
const PAGE_ROWS = 8;

/** Leads to where a row is answered. */
function answer(row: WaitingRow): void {
  const where = answerWhere(row);
  if ('case' in where) void useCase.getState().open(where.case);
  else useApp.getState().setPage(where.page);
}

/** What waits for a person. One row is in the order of the tabulator key; the arrows move among them. */
export function WaitingList({ rows }: { rows: WaitingRow[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const finish = useFinishTask();
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const current = Math.min(chosen, rows.length - 1);
  const tick = ({ task, about }: WaitingRow): void => {
    if (task !== null && about !== null) void finish({ id: task, number: about.number });
  };
  const onKeyDown = (event: KeyboardEvent, row: WaitingRow): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' && row.task !== null) {
      event.preventDefault();
      tick(row);
      return;
    }
    const to = moveBy(event.key, current, rows.length, PAGE_ROWS);
    if (to === undefined) return;
    event.preventDefault();
    setChosen(to);
    list.current?.querySelectorAll<HTMLElement>('.waiting__go')[to]?.focus();
  };
  return (
    <ul className="waiting" ref={list} aria-label={t('today.waiting')}>
      {rows.map((row, place) => (
        <li key={row.key} className="waiting__row">
          <button
            type="button"
            className="waiting__go"
            tabIndex={place === current ? 0 : -1}
            onFocus={() => setChosen(place)}
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
              {t('today.tick')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
