import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SortHeader } from '../../components/grid/SortHeader';
import { columnIds, rightAligned, type ColumnId, type InvoiceSort } from './columns';

interface TableHeadProps {
  /** How many of those that can be are ticked. */
  ticked: number;
  tickable: number;
  sort: InvoiceSort;
  onSort: (id: ColumnId) => void;
  onAll: () => void;
}

/** The header row: the box for all that can be reminded, then a column each, which sorts when pressed. */
export function TableHead({ ticked, tickable, sort, onSort, onAll }: TableHeadProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="grid__head">
      <div role="row" className="grid__row" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="grid__cell">
          <Checkbox
            size="xs"
            aria-label={t('batch.selectAll')}
            checked={tickable > 0 && ticked === tickable}
            indeterminate={ticked > 0 && ticked < tickable}
            disabled={tickable === 0}
            onChange={onAll}
          />
        </div>
        {columnIds.map((id, place) => (
          <SortHeader
            key={id}
            id={id}
            label={t(`invoices.${id}`)}
            title={id === 'overdue' ? t('invoices.overdueLong') : undefined}
            place={place + 2}
            right={rightAligned.has(id)}
            sort={sort}
            onSort={() => onSort(id)}
          />
        ))}
      </div>
    </div>
  );
}
