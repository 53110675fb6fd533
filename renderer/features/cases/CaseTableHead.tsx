import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseColumn } from '../../../src/cases/columns';
import type { CaseSort } from '../../../src/cases/sort';
import { SortHeader } from '../../components/grid/SortHeader';
import { rightAligned } from './CaseCell';

interface CaseTableHeadProps {
  columns: readonly CaseColumn[];
  sort: CaseSort;
  /** How many of the rows shown are ticked. */
  ticked: number;
  shown: number;
  onSort: (column: CaseColumn) => void;
  onAll: () => void;
}

/** The header row: the box for all rows shown, then a column each, which sorts when pressed. */
export function CaseTableHead({ columns, sort, ticked, shown, onSort, onAll }: CaseTableHeadProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="grid__head">
      <div role="row" className="grid__row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="grid__cell">
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('cases.selectAll')}
            checked={shown > 0 && ticked === shown}
            indeterminate={ticked > 0 && ticked < shown}
            onChange={onAll}
          />
        </div>
        {columns.map((column, place) => (
          <SortHeader
            key={column}
            id={column}
            label={t(`cases.column.${column}`)}
            title={t(`cases.columnLong.${column}`)}
            place={place + 2}
            right={rightAligned.has(column)}
            sorting={[{ id: sort.by, desc: sort.desc }]}
            onSort={() => onSort(column)}
          />
        ))}
      </div>
    </div>
  );
}
