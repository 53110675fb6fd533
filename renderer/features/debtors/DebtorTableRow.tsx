import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { debtorColumns, type DebtorColumn } from '../../../src/debtors/list';
import type { DebtorRow } from '../../../src/ipc/debtorViews';
import { DebtorCell } from '../../components/grid/DebtorCell';
import { formatCvr } from '../../components/formatCvr';
import { useFormat } from '../../components/useFormat';
import { rightAligned } from './rightAligned';

/** The id of a row in the page, which the grid points at. */
export const debtorRowId = (guid: string): string => `debtor-${guid}`;

interface DebtorTableRowProps {
  row: DebtorRow;
  /** Place in the sorted list, from 0. */
  place: number;
  /** Pixels from the top of the list. */
  top: number;
  /** Whether the keys act on it. */
  pointed: boolean;
  onPoint: (guid: string) => void;
  onOpen: (guid: string) => void;
}

/** One customer of the list. */
export function DebtorTableRow({ row, place, top, pointed, onPoint, onOpen }: DebtorTableRowProps) {
  const { t } = useTranslation();
  return (
    <div
      role="row"
      id={debtorRowId(row.guid)}
      className="grid__row grid__row--body"
      aria-rowindex={place + 2}
      data-pointed={pointed || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onPoint(row.guid)}
      onDoubleClick={() => onOpen(row.guid)}
    >
      {debtorColumns.map((column) => (
        <div
          key={column}
          role="gridcell"
          className={`grid__cell grid__cell--${column} ${rightAligned.has(column) ? 'grid__cell--right num' : ''}`}
        >
          {column === 'name' ? (
            <UnstyledButton
              className="debtors__name"
              tabIndex={pointed ? 0 : -1}
              aria-label={t('debtors.openOf', { name: row.name })}
              onClick={() => onOpen(row.guid)}
            >
              <DebtorCell kind={row.kind} name={row.name} />
            </UnstyledButton>
          ) : (
            <Figure row={row} column={column} />
          )}
        </div>
      ))}
    </div>
  );
}

/** What a column shows of a customer. */
function Figure({ row, column }: { row: DebtorRow; column: Exclude<DebtorColumn, 'name'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (column) {
    case 'overdue':
      return <>{format.count(row.overdue)}</>;
    case 'open':
      return <strong>{format.amount(row.open)}</strong>;
    case 'oldest':
      return <>{row.oldest === null ? t('app.unknown') : format.day(row.oldest)}</>;
    case 'daysLate':
      return (
        <>
          {row.daysLate === null
            ? t('app.unknown')
            : t('debtors.daysOf', { days: format.count(Math.round(row.daysLate)) })}
        </>
      );
    case 'marks':
      return (
        <>
          {row.excluded && <span className="pill pill--warn">{t('debtors.neverRemind')}</span>}
          {row.own && <span className="pill">{t('debtors.ownRules')}</span>}
          {!row.excluded && !row.own && row.cvr !== null && (
            <span className="debtors__dim num">{t('debtors.cvr', { cvr: formatCvr(row.cvr) })}</span>
          )}
        </>
      );
  }
}
