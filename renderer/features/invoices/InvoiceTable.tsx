import { useTable } from '@tanstack/react-table';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { features } from '../../components/grid/sorting';
import { columnIds, columns, firstSorting } from './columns';
import { DisputeDialog } from './DisputeDialog';
import { moveBy } from '../../components/grid/gridKeys';
import { selectRange, toggleAll, toggleOne } from '../../components/grid/selection';
import { useBatch } from '../batch/store';
import { mayRemind } from './rowAction';
import { usePreview } from '../preview/store';
import { InvoiceTableRow, rowId } from './InvoiceTableRow';
import type { InvoiceItem } from './item';
import { TableHead } from './TableHead';
import { useRowWindow } from '../../components/grid/useRowWindow';
import { useWantBalances } from '../../components/grid/useWantBalances';

/** The list as a grid. The grid keeps the focus and points at the chosen row, for rows come and go as it scrolls. */
export function InvoiceTable({ items }: { items: InvoiceItem[] }) {
  const { t } = useTranslation();
  const openPreview = usePreview((state) => state.open);
  const scroll = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [disputing, setDisputing] = useState<InvoiceItem | null>(null);
  const table = useTable({
    features,
    columns,
    data: items,
    getRowId: (item) => item.row.guid,
    initialState: { sorting: firstSorting },
  });
  const { rows } = table.getRowModel();
  const drawn = useRowWindow(scroll, rows.length);
  const { selection, select } = useBatch();
  const tickable = useMemo(() => rows.filter(({ original }) => mayRemind(original)).map(({ id }) => id), [rows]);
  const ticked = tickable.filter((guid) => selection.chosen.has(guid)).length;
  const onTick = useCallback(
    (guid: string, range: boolean) => {
      select((before) => (range ? selectRange(before, guid, tickable) : toggleOne(before, guid)));
    },
    [select, tickable],
  );
  const places = useMemo(() => new Map(rows.map((row, place) => [row.id, place])), [rows]);
  const place = chosen === null ? -1 : (places.get(chosen) ?? -1);
  useWantBalances(drawn.rows.flatMap(({ index }) => rows[index]?.original ?? []));

  const onDispute = useCallback((item: InvoiceItem) => {
    setDisputing(item);
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    // Keys typed in a menu reach here through React although the menu lies elsewhere in the page.
    if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
    if (event.key === 'Enter' && event.target === event.currentTarget && chosen !== null) {
      event.preventDefault();
      void openPreview(chosen);
      return;
    }
    if (event.key === ' ' && event.target === event.currentTarget && chosen !== null) {
      event.preventDefault();
      if (tickable.includes(chosen)) onTick(chosen, event.shiftKey);
      return;
    }
    const next = moveBy(event.key, place, rows.length, drawn.pageSize);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(rows[next]?.id ?? null);
    drawn.show(next);
    if (event.target !== event.currentTarget) event.currentTarget.focus();
  };

  return (
    <>
      <div
        ref={scroll}
        className="grid grid--invoices card"
        role="grid"
        tabIndex={0}
        aria-label={t('invoices.tableLabel')}
        aria-description={t('invoices.keysHint')}
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        aria-colcount={columnIds.length + 1}
        aria-activedescendant={place === -1 ? undefined : rowId(chosen)}
        onKeyDown={onKeyDown}
      >
        <TableHead
          ticked={ticked}
          tickable={tickable.length}
          onAll={() => select((before) => toggleAll(before, tickable))}
          sorting={table.state.sorting}
          onSort={(id) => table.getColumn(id)?.toggleSorting()}
        />
        <div role="rowgroup" className="grid__body" style={{ height: drawn.height }}>
          {drawn.rows.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <InvoiceTableRow
                key={row.id}
                item={row.original}
                place={index}
                top={drawn.top(start)}
                chosen={row.id === chosen}
                onChoose={setChosen}
                onDispute={onDispute}
                ticked={selection.chosen.has(row.id)}
                tickable={mayRemind(row.original)}
                onTick={onTick}
              />
            );
          })}
        </div>
      </div>
      {disputing !== null && <DisputeDialog item={disputing} onClose={() => setDisputing(null)} />}
    </>
  );
}
