import { Button, Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DebtorCell } from '../../components/grid/DebtorCell';
import { useFormat } from '../../components/useFormat';
import type { NewItem } from './item';
import { StartCell } from './StartCell';

/** The id of a row in the page, which the grid points at. */
export const newRowId = (guid: string): string => `new-${guid}`;

/** What a row asks of the list. */
export interface RowActions {
  onPoint: (guid: string) => void;
  onSelect: (guid: string, range: boolean) => void;
  onActivate: (guid: string) => void;
  onDeactivate: (guid: string) => void;
}

interface NewTableRowProps {
  item: NewItem;
  /** Place in the sorted list, from 0. */
  place: number;
  /** Pixels from the top of the list. */
  top: number;
  /** Whether the keys act on it. */
  pointed: boolean;
  selected: boolean;
  busy: boolean;
  actions: RowActions;
}

/** One new invoice: what it is, when it starts by itself, and the two answers. */
export const NewTableRow = memo(function NewTableRow(props: NewTableRowProps) {
  const { item, place, top, pointed, selected, busy, actions } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { row } = item;
  const { guid, number } = row;
  const tabIndex = pointed ? 0 : -1;
  const name = { number, debtor: row.debtorName };
  return (
    <div
      role="row"
      id={newRowId(guid)}
      className="grid__row grid__row--body"
      aria-rowindex={place + 2}
      aria-selected={selected}
      data-pointed={pointed || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => actions.onPoint(guid)}
    >
      <div role="gridcell" className="grid__cell">
        <Checkbox
          size="xs"
          tabIndex={tabIndex}
          aria-label={t('new.selectOne', { number })}
          checked={selected}
          onChange={(event) =>
            actions.onSelect(guid, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
          }
        />
      </div>
      <div role="gridcell" className="grid__cell num">
        {number}
      </div>
      <div role="gridcell" className="grid__cell grid__cell--debtor">
        <DebtorCell kind={row.debtorKind} name={row.debtorName} />
      </div>
      <div role="gridcell" className="grid__cell grid__cell--right num">
        {row.open === null ? (
          <span className="grid__stack" title={t('new.inTotalLong')}>
            <span className="ellipsis">{format.amount(row.total)}</span>
            <span className="grid__dim">{t('new.inTotal')}</span>
          </span>
        ) : (
          <strong className="new__open">{format.amount(row.open)}</strong>
        )}
      </div>
      <div role="gridcell" className="grid__cell grid__cell--right num">
        {row.daysOverdue}
      </div>
      <div role="gridcell" className="grid__cell num">
        {row.dueDate === null ? t('app.unknown') : format.day(row.dueDate)}
      </div>
      <div role="gridcell" className="grid__cell num">
        <StartCell row={row} />
      </div>
      <div role="gridcell" className="grid__cell new__answers">
        <Button
          size="compact-sm"
          variant="light"
          tabIndex={tabIndex}
          disabled={busy}
          aria-label={t('new.activateOf', name)}
          onClick={() => actions.onActivate(guid)}
        >
          {t('new.activate')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          tabIndex={tabIndex}
          disabled={busy}
          aria-label={t('new.deactivateOf', name)}
          onClick={() => actions.onDeactivate(guid)}
        >
          {t('new.deactivate')}
        </Button>
      </div>
    </div>
  );
});
