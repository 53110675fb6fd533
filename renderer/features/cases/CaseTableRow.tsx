import { memo } from 'react';
import type { CaseColumn } from '../../../src/cases/columns';
import type { CaseItem } from '../../../src/cases/item';
import { Tick } from '../../components/grid/Tick';
import type { Words } from '../../components/useWords';
import { CaseCell, rightAligned } from './CaseCell';

/** The id of a row in the page, which the grid points at. */
export const caseRowId = (guid: string): string => `case-${guid}`;

/** What a row asks of the list. */
export interface CaseRowActions {
  onPoint: (guid: string, place: number) => void;
  onTick: (guid: string, range: boolean) => void;
  onOpen: (guid: string) => void;
}

interface CaseTableRowProps {
  item: CaseItem;
  columns: readonly CaseColumn[];
  /** Place in the sorted list, from 0. */
  place: number;
  /** Pixels from the top of the list. */
  top: number;
  /** Whether the keys act on it. */
  pointed: boolean;
  ticked: boolean;
  words: Words;
  actions: CaseRowActions;
}

/** One case of the list. */
export const CaseTableRow = memo(function CaseTableRow(props: CaseTableRowProps) {
  const { item, columns, place, top, pointed, ticked, words, actions } = props;
  const { guid, number } = item.row;
  return (
    <div
      role="row"
      id={caseRowId(guid)}
      className="grid__row grid__row--body"
      aria-rowindex={place + 2}
      aria-selected={ticked}
      data-pointed={pointed || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        actions.onPoint(guid, place);
        if (event.shiftKey) actions.onTick(guid, true);
      }}
      onDoubleClick={() => actions.onOpen(guid)}
    >
      <div role="gridcell" className="grid__cell" onClick={(event) => event.stopPropagation()}>
        <Tick
          label={words.t('cases.selectOne', { number })}
          checked={ticked}
          tabbable={pointed}
          onChange={(range) => {
            actions.onPoint(guid, place);
            actions.onTick(guid, range);
          }}
        />
      </div>
      {columns.map((column) => (
        <div
          key={column}
          role="gridcell"
          className={`grid__cell grid__cell--${column} ${rightAligned.has(column) ? 'grid__cell--right num' : ''}`}
        >
          <CaseCell item={item} column={column} tabbable={pointed} words={words} />
        </div>
      ))}
    </div>
  );
});
