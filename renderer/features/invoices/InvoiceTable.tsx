import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { columnIds } from './columns';
import { DisputeDialog } from './DisputeDialog';
import { moveBy } from '../../components/grid/gridKeys';
import { selectRange, toggleAll, toggleOne } from '../../components/grid/selection';
import { useBatch } from '../batch/store';
import { mayRemind } from './rowAction';
import { usePreview } from '../preview/store';
import { InvoiceTableRow, rowId } from './InvoiceTableRow';
import type { InvoiceItem } from './item';
import { useInvoices } from './store';
import { TableHead } from './TableHead';
import { useRowWindow } from '../../components/grid/useRowWindow';
import { useWantBalances } from '../../components/grid/useWantBalances';

const guidOf = ({ row }: InvoiceItem): string => row.guid;

/** The list as a grid. The grid keeps the focus and points at the chosen row, for rows come and go as it scrolls. */
export function InvoiceTable({ items }: { items: InvoiceItem[] }) {
  const { t } = useTranslation();
  const openPreview = usePreview((state) => state.open);
  const scroll = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [disputing, setDisputing] = useState<InvoiceItem | null>(null);
  const sort = useInvoices((state) => state.sort);
  const sortBy = useInvoices((state) => state.sortBy);
  const drawn = useRowWindow(scroll, items.length);
  const { selection, select } = useBatch();
  const tickable = useMemo(() => items.filter(mayRemind).map(guidOf), [items]);
  const ticked = selection.chosen.size === 0 ? 0 : tickable.filter((guid) => selection.chosen.has(guid)).length;
  const onTick = useCallback(
    (guid: string, range: boolean) => {
      select((before) => (range ? selectRange(before, guid, tickable) : toggleOne(before, guid)));
    },
    [select, tickable],
  );
  const place = useMemo(
    () => (chosen === null ? -1 : items.findIndex((item) => guidOf(item) === chosen)),
    [items, chosen],
  );
  useWantBalances(drawn.rows.flatMap(({ index }) => items[index] ?? []));

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
    const next = moveBy(event.key, place, items.length, drawn.pageSize);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(items[next]?.row.guid ?? null);
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
        aria-rowcount={items.length + 1}
        aria-multiselectable
        aria-colcount={columnIds.length + 1}
        aria-activedescendant={place === -1 ? undefined : rowId(chosen)}
        onKeyDown={onKeyDown}
      >
        <TableHead
          ticked={ticked}
          tickable={tickable.length}
          onAll={() => select((before) => toggleAll(before, tickable))}
          sort={sort}
          onSort={sortBy}
        />
        <div role="rowgroup" className="grid__body" style={{ height: drawn.height }}>
          {drawn.rows.map(({ index, top }) => {
            const item = items[index];
            if (item === undefined) return null;
            const guid = guidOf(item);
            return (
              <InvoiceTableRow
                key={guid}
                item={item}
                place={index}
                top={top}
                chosen={guid === chosen}
                onChoose={setChosen}
                onDispute={onDispute}
                ticked={selection.chosen.has(guid)}
                tickable={mayRemind(item)}
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
