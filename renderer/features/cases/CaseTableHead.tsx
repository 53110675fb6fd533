import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseColumn } from '../../../src/cases/columns';
import type { CaseSort } from '../../../src/cases/sort';
import { SortHeader } from '../../components/grid/SortHeader';
import { Tick } from '../../components/grid/Tick';
import { rightAligned } from './CaseCell';

interface CaseTableHeadProps {
  columns: readonly CaseColumn[];
  sort: CaseSort;
  /** How many of the rows shown are ticked. */
  ticked: 'none' | 'some' | 'all';
  onSort: (column: CaseColumn) => void;
  onAll: () => void;
}

/** The header row: the box for all rows shown, then a column each, which sorts when pressed. */
export const CaseTableHead = memo(function CaseTableHead(props: CaseTableHeadProps) {
  const { columns, sort, ticked, onSort, onAll } = props;
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="grid__head">
      <div role="row" className="grid__row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="grid__cell">
          <Tick label={t('cases.selectAll')} checked={ticked === 'all'} partly={ticked === 'some'} onChange={onAll} />
        </div>
        {columns.map((column, place) => (
          <SortHeader
            key={column}
            id={column}
            label={t(`cases.column.${column}`)}
            title={t(`cases.columnLong.${column}`)}
            place={place + 2}
            right={rightAligned.has(column)}
            sort={sort}
            onSort={() => onSort(column)}
          />
        ))}
      </div>
    </div>
  );
});
