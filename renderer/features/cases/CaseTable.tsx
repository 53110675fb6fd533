import { useCallback, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { CaseColumn } from '../../../src/cases/columns';
import type { CaseItem } from '../../../src/cases/item';
import { pressed } from '../../../src/lists/sortByKey';
import { moveBy } from '../../components/grid/gridKeys';
import { selectRange, toggleAll, toggleOne } from '../../components/grid/selection';
import { useRowWindow } from '../../components/grid/useRowWindow';
import { useWords } from '../../components/useWords';
import { useCase } from '../case/store';
import { caseKeyOf } from './caseKeys';
import { CaseTableHead } from './CaseTableHead';
import { CaseTableRow, caseRowId, type CaseRowActions } from './CaseTableRow';
import { useCases } from './store';

const guidOf = ({ row }: CaseItem): string => row.guid;

/** The width of each column is named in cases.css. */
const widths = (columns: readonly CaseColumn[]): CSSProperties => ({
  ['--columns' as string]: ['20px', ...columns.map((column) => `var(--w-${column})`)].join(' '),
});

/** Where a row lies; one that is gone leaves its place to the next. */
function placeOf(items: readonly CaseItem[], pointed: { guid: string; place: number } | null): number {
  if (pointed === null) return -1;
  if (items[pointed.place]?.row.guid === pointed.guid) return pointed.place;
  const found = items.findIndex(({ row }) => row.guid === pointed.guid);
  return found === -1 ? Math.min(pointed.place, items.length - 1) : found;
}

/** The cases as a grid of many choices. The grid keeps the focus and points at a row, for rows come and go as it scrolls. */
export function CaseTable({ items, ticked }: { items: CaseItem[]; ticked: number }) {
  const words = useWords();
  const { t } = words;
  const selection = useCases((state) => state.selection);
  const select = useCases((state) => state.select);
  const want = useCases((state) => state.want);
  const grid = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<{ guid: string; place: number } | null>(null);
  const drawn = useRowWindow(grid, items.length);
  const place = placeOf(items, pointed);
  const current = items[place];
  const columns = useCases((state) => state.wish.columns);
  const sort = useCases((state) => state.wish.sort);

  const onTick = useCallback(
    (guid: string, range: boolean) => {
      select((before) => (range ? selectRange(before, guid, items.map(guidOf)) : toggleOne(before, guid)));
    },
    [items, select],
  );
  const onAll = useCallback(() => {
    select((before) => toggleAll(before, items.map(guidOf)));
  }, [items, select]);
  const onSort = useCallback((by: CaseColumn) => want({ sort: pressed(sort, by) }), [sort, want]);
  const actions = useMemo<CaseRowActions>(
    () => ({
      onPoint: (guid, at) => setPointed({ guid, place: at }),
      onTick,
      onOpen: (guid) => {
        grid.current?.focus(); // where the focus comes back to, however the case is closed
        void useCase.getState().open(guid);
      },
    }),
    [onTick],
  );

  const move = (to: number, along: boolean): void => {
    const [from, next] = [current?.row.guid, items[to]?.row.guid];
    if (next === undefined) return;
    if (along && from !== undefined) {
      // Shift takes the rows it passes along, from the one it leaves.
      select((before) => {
        const start = before.chosen.has(from) ? before : toggleOne(before, from);
        return selectRange({ ...start, anchor: start.anchor ?? from }, next, items.map(guidOf));
      });
    }
    setPointed({ guid: next, place: to });
    drawn.show(to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const onGrid = event.target === event.currentTarget;
    // On a button or a box inside, Enter and the space bar are its own.
    const asked = onGrid || event.ctrlKey || event.metaKey ? caseKeyOf(event) : undefined;
    const next = asked === undefined ? moveBy(event.key, place, items.length, drawn.pageSize) : undefined;
    if (asked === undefined && next === undefined) return;
    event.preventDefault();
    if (next !== undefined) {
      move(next, event.shiftKey);
      if (!onGrid) event.currentTarget.focus();
    } else if (asked === 'select-all') onAll();
    else if (current !== undefined) {
      if (asked === 'open') actions.onOpen(current.row.guid);
      else onTick(current.row.guid, asked === 'select-range');
    }
  };

  return (
    <div
      ref={grid}
      className="grid grid--cases card"
      role="grid"
      tabIndex={0}
      style={widths(columns)}
      aria-label={t('cases.tableLabel')}
      aria-description={t('cases.keysHint')}
      aria-multiselectable
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={current === undefined ? undefined : caseRowId(current.row.guid)}
      onKeyDown={onKeyDown}
    >
      <CaseTableHead
        columns={columns}
        sort={sort}
        ticked={ticked === 0 ? 'none' : ticked < items.length ? 'some' : 'all'}
        onSort={onSort}
        onAll={onAll}
      />
      <div role="rowgroup" className="grid__body" style={{ height: drawn.height }}>
        {drawn.rows.map(({ index, top }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <CaseTableRow
              key={item.row.guid}
              item={item}
              columns={columns}
              place={index}
              top={top}
              pointed={index === place}
              ticked={selection.chosen.has(item.row.guid)}
              words={words}
              actions={actions}
            />
          );
        })}
      </div>
    </div>
  );
}
