import { Checkbox } from '@mantine/core';
import type { SortingState } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import { SortHeader } from '../../components/grid/SortHeader';
import { columnIds, rightAligned, type ColumnId } from './columns';

interface NewTableHeadProps {
  /** How many of the rows shown are selected. */
  chosen: number;
  shown: number;
  sorting: SortingState;
  onSort: (id: ColumnId) => void;
  onAll: () => void;
}

/** The header row: the box for all rows shown, then a column each. */
export function NewTableHead({ chosen, shown, sorting, onSort, onAll }: NewTableHeadProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="grid__head">
      <div role="row" className="grid__row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="grid__cell">
          <Checkbox
            size="xs"
            aria-label={t('new.selectAll')}
            checked={chosen === shown}
            indeterminate={chosen > 0 && chosen < shown}
            onChange={onAll}
          />
        </div>
        {columnIds.map((id, place) => (
          <SortHeader
            key={id}
            id={id}
            label={t(`new.column.${id}`)}
            title={id === 'overdue' ? t('invoices.overdueLong') : undefined}
            place={place + 2}
            right={rightAligned.has(id)}
            sort={{ by: sorting[0]?.id ?? '', desc: sorting[0]?.desc ?? false }}
            onSort={() => onSort(id)}
          />
        ))}
        <div role="columnheader" aria-colindex={columnIds.length + 2} className="grid__cell new__answerHead">
          {t('new.column.answer')}
        </div>
      </div>
    </div>
  );
}
