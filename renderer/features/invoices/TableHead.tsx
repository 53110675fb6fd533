import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { SortingState } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import { columnIds, rightAligned, type ColumnId } from './columns';

/** The header row: every column sorts when pressed, and says how it is sorted. */
export function TableHead({ sorting, onSort }: { sorting: SortingState; onSort: (id: ColumnId) => void }) {
  const { t } = useTranslation();
  const first = sorting[0];
  return (
    <div role="rowgroup" className="grid__head">
      <div role="row" className="grid__row" aria-rowindex={1}>
        {columnIds.map((id, place) => {
          const direction = first?.id === id ? (first.desc ? 'descending' : 'ascending') : undefined;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={place + 1}
              aria-sort={direction ?? 'none'}
              className={`grid__cell grid__cell--${id}${rightAligned.has(id) ? ' grid__cell--right' : ''}`}
            >
              <button
                type="button"
                className="grid__sort"
                data-sorted={direction}
                title={id === 'overdue' ? t('invoices.overdueLong') : undefined}
                onClick={() => onSort(id)}
              >
                <span className="ellipsis">{t(`invoices.${id}`)}</span>
                {direction === 'ascending' && <IconArrowUp size={13} aria-hidden />}
                {direction === 'descending' && <IconArrowDown size={13} aria-hidden />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
