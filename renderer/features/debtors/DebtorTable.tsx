import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { debtorColumns, type DebtorItem } from '../../../src/debtors/list';
import { pressed } from '../../../src/lists/sortByKey';
import { moveBy } from '../../components/grid/gridKeys';
import { SortHeader } from '../../components/grid/SortHeader';
import { useRowWindow } from '../../components/grid/useRowWindow';
import { DebtorTableRow, debtorRowId } from './DebtorTableRow';
import { useDebtor } from './panelStore';
import { rightAligned } from './rightAligned';
import { useDebtors } from './store';

/** The customers as a grid. It keeps the focus and points at a row, for rows come and go as it scrolls. */
export function DebtorTable({ items }: { items: DebtorItem[] }) {
  const { t } = useTranslation();
  const { sort, want } = useDebtors();
  const open = useDebtor((state) => state.open);
  const grid = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const drawn = useRowWindow(grid, items.length);
  const place = items.findIndex(({ row }) => row.guid === pointed);
  const openRow = (guid: string): void => {
    grid.current?.focus(); // where the focus comes back to when the panel is closed
    setPointed(guid);
    void open(guid);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const current = items[place];
    if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      openRow(current.row.guid);
      return;
    }
    const to = moveBy(event.key, place, items.length, drawn.pageSize);
    const next = to === undefined ? undefined : items[to];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    setPointed(next.row.guid);
    drawn.show(to);
  };
  return (
    <div
      ref={grid}
      className="grid grid--debtors card"
      role="grid"
      tabIndex={0}
      aria-label={t('debtors.tableLabel')}
      aria-description={t('debtors.keysHint')}
      aria-rowcount={items.length + 1}
      aria-colcount={debtorColumns.length}
      aria-activedescendant={place === -1 ? undefined : debtorRowId(pointed ?? '')}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="grid__head">
        <div role="row" className="grid__row" aria-rowindex={1}>
          {debtorColumns.map((column, at) => (
            <SortHeader
              key={column}
              id={column}
              label={t(`debtors.column.${column}`)}
              place={at + 1}
              right={rightAligned.has(column)}
              sort={sort}
              onSort={() => want({ sort: pressed(sort, column) })}
            />
          ))}
        </div>
      </div>
      <div role="rowgroup" className="grid__body" style={{ height: drawn.height }}>
        {drawn.rows.map(({ index, top }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <DebtorTableRow
              key={item.row.guid}
              row={item.row}
              place={index}
              top={top}
              pointed={index === place}
              onPoint={setPointed}
              onOpen={openRow}
            />
          );
        })}
      </div>
    </div>
  );
}
