import type { SortingState } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import { SortHeader } from '../../components/grid/SortHeader';
import { columnIds, rightAligned, type ColumnId } from './columns';

/** The header row: every column sorts when pressed. */
export function TableHead({ sorting, onSort }: { sorting: SortingState; onSort: (id: ColumnId) => void }) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="grid__head">
      <div role="row" className="grid__row" aria-rowindex={1}>
        {columnIds.map((id, place) => (
          <SortHeader
            key={id}
            id={id}
            label={t(`invoices.${id}`)}
            title={id === 'overdue' ? t('invoices.overdueLong') : undefined}
            place={place + 1}
            right={rightAligned.has(id)}
            sorting={sorting}
            onSort={() => onSort(id)}
          />
        ))}
      </div>
    </div>
  );
}
