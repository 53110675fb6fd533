import { useTable } from '@tanstack/react-table';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { moveBy } from '../../components/grid/gridKeys';
import { features } from '../../components/grid/sorting';
import { useRowWindow } from '../../components/grid/useRowWindow';
import { useWantBalances } from '../../components/grid/useWantBalances';
import { columnIds, columns, firstSorting } from './columns';
import type { NewItem } from './item';
import { newKeyOf } from './newKeys';
import { NewFoot } from './NewFoot';
import { NewTableHead } from './NewTableHead';
import { NewTableRow, newRowId, type RowActions } from './NewTableRow';
import { selectRange, toggleAll, toggleOne } from '../../components/grid/selection';
import { useNew } from './store';

interface NewTableProps {
  items: NewItem[];
  onActivate: (guids: string[]) => void;
  onDeactivate: (guids: string[]) => void;
}

/** The new invoices as a grid of many choices. The grid keeps the focus and points at a row, as rows come and go. */
export function NewTable({ items, onActivate, onDeactivate }: NewTableProps) {
  const { t } = useTranslation();
  const { selection, answering, select } = useNew();
  const grid = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<{ guid: string; place: number } | null>(null);
  const table = useTable({
    features,
    columns,
    data: items,
    getRowId: (item) => item.row.guid,
    initialState: { sorting: firstSorting },
  });
  const { rows } = table.getRowModel();
  const drawn = useRowWindow(grid, rows.length);
  useWantBalances(drawn.rows.flatMap(({ index }) => rows[index]?.original ?? []));
  const order = useMemo(() => rows.map(({ id }) => id), [rows]);
  const places = useMemo(() => new Map(order.map((id, place) => [id, place])), [order]);
  // A row that was answered is gone: the one in its place is pointed at instead.
  const place = pointed === null ? -1 : (places.get(pointed.guid) ?? Math.min(pointed.place, rows.length - 1));
  const current = rows[place];
  const chosen = order.filter((guid) => selection.chosen.has(guid));

  // The same while the list is: moving to another row draws two rows anew, not all.
  const actions = useMemo<RowActions>(() => {
    const onPoint = (guid: string): void => setPointed({ guid, place: places.get(guid) ?? 0 });
    // The button goes with its row; the focus stays with the grid.
    const stay = (guid: string): void => {
      onPoint(guid);
      grid.current?.focus();
    };
    return {
      onPoint,
      onSelect: (guid, range) => {
        select((before) => (range ? selectRange(before, guid, order) : toggleOne(before, guid)));
      },
      onActivate: (guid) => {
        stay(guid);
        onActivate([guid]);
      },
      onDeactivate: (guid) => {
        stay(guid);
        onDeactivate([guid]);
      },
    };
  }, [places, order, select, onActivate, onDeactivate]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const onGrid = event.target === event.currentTarget;
    const asked = onGrid || event.key !== ' ' ? newKeyOf(event) : undefined;
    const next = asked === undefined ? moveBy(event.key, place, rows.length, drawn.pageSize) : undefined;
    if (asked === undefined && next === undefined) return;
    event.preventDefault();
    if (next !== undefined) {
      // Shift takes the rows it passes along, from the one it leaves.
      if (event.shiftKey && current !== undefined) {
        const [from, to] = [current.id, order[next] ?? current.id];
        select((before) => {
          const start = before.chosen.has(from) ? before : toggleOne(before, from);
          return selectRange({ ...start, anchor: start.anchor ?? from }, to, order);
        });
      }
      const guid = order[next];
      if (guid !== undefined) actions.onPoint(guid);
      drawn.show(next);
      if (!onGrid) event.currentTarget.focus();
      return;
    }
    if (asked === 'select-all') {
      select((before) => toggleAll(before, order));
      return;
    }
    if (asked === 'select' || asked === 'select-range') {
      if (current !== undefined) actions.onSelect(current.id, asked === 'select-range');
      return;
    }
    const answered = chosen.length > 0 ? chosen : current === undefined ? [] : [current.id];
    if (answered.length === 0 || answering) return;
    event.currentTarget.focus();
    if (asked === 'activate') onActivate(answered);
    else onDeactivate(answered);
  };

  return (
    <>
      <div
        ref={grid}
        className="grid grid--new card"
        role="grid"
        tabIndex={0}
        aria-label={t('new.tableLabel')}
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={columnIds.length + 2}
        aria-activedescendant={current === undefined ? undefined : newRowId(current.id)}
        onKeyDown={onKeyDown}
      >
        <NewTableHead
          chosen={chosen.length}
          shown={rows.length}
          sorting={table.state.sorting}
          onSort={(id) => table.getColumn(id)?.toggleSorting()}
          onAll={() => select((before) => toggleAll(before, order))}
        />
        <div role="rowgroup" className="grid__body" style={{ height: drawn.height }}>
          {drawn.rows.map(({ index, top }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <NewTableRow
                key={row.id}
                item={row.original}
                place={index}
                top={top}
                pointed={index === place}
                selected={selection.chosen.has(row.id)}
                busy={answering}
                actions={actions}
              />
            );
          })}
        </div>
      </div>
      <NewFoot row={current?.original.row ?? null} />
    </>
  );
}
