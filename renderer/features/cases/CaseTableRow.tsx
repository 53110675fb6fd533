import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseColumn } from '../../../src/cases/columns';
import type { CaseItem } from '../../../src/cases/item';
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
  actions: CaseRowActions;
}

/** One case of the list. */
export const CaseTableRow = memo(function CaseTableRow(props: CaseTableRowProps) {
  const { item, columns, place, top, pointed, ticked, actions } = props;
  const { t } = useTranslation();
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
        <Checkbox
          size="xs"
          tabIndex={pointed ? 0 : -1}
          aria-label={t('cases.selectOne', { number })}
          checked={ticked}
          onChange={(event) => {
            actions.onPoint(guid, place);
            actions.onTick(guid, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey);
          }}
        />
      </div>
      {columns.map((column) => (
        <div
          key={column}
          role="gridcell"
          className={`grid__cell grid__cell--${column} ${rightAligned.has(column) ? 'grid__cell--right num' : ''}`}
        >
          <CaseCell item={item} column={column} tabbable={pointed} />
        </div>
      ))}
    </div>
  );
});
