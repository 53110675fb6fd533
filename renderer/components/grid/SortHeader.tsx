import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Sorting } from '../../../src/lists/sortByKey';

interface SortHeaderProps {
  id: string;
  label: string;
  /** A longer word for it. */
  title?: string | undefined;
  /** Place among the columns, from 1. */
  place: number;
  right: boolean;
  sort: Sorting<string>;
  onSort: () => void;
}

/** A column's header: sorts when pressed, and says how it is sorted. */
export function SortHeader({ id, label, title, place, right, sort, onSort }: SortHeaderProps) {
  const direction = sort.by === id ? (sort.desc ? 'descending' : 'ascending') : undefined;
  return (
    <div
      role="columnheader"
      aria-colindex={place}
      aria-sort={direction ?? 'none'}
      className={`grid__cell grid__cell--${id}${right ? ' grid__cell--right' : ''}`}
    >
      <button type="button" className="grid__sort" data-sorted={direction} title={title} onClick={onSort}>
        <span className="ellipsis">{label}</span>
        {direction === 'ascending' && <IconArrowUp size={13} aria-hidden />}
        {direction === 'descending' && <IconArrowDown size={13} aria-hidden />}
      </button>
    </div>
  );
}
