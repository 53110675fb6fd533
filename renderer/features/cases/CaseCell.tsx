import { useTranslation } from 'react-i18next';
import type { CaseColumn } from '../../../src/cases/columns';
import type { CaseItem } from '../../../src/cases/item';
import { DebtorCell } from '../../components/grid/DebtorCell';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import { StepCell } from './StepCell';

/** Columns of figures, which stand to the right. */
export const rightAligned: ReadonlySet<CaseColumn> = new Set(['overdue', 'principal', 'charges', 'total']);

interface CaseCellProps {
  item: CaseItem;
  column: CaseColumn;
  tabbable: boolean;
}

/** What a column shows of a case. */
export function CaseCell({ item: { row, overdue, total }, column, tabbable }: CaseCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (column) {
    case 'number':
      return <InvoiceLink guid={row.guid} number={row.number} tabbable={tabbable} />;
    case 'debtor':
      return <DebtorCell kind={row.debtorKind} name={row.debtorName} />;
    case 'state': {
      const word = t(`caseStates.${row.state}`);
      return (
        <span className="pill" title={word}>
          <span className="ellipsis">{word}</span>
        </span>
      );
    }
    case 'last':
      return <StepCell step={row.last} />;
    case 'next':
      return <StepCell step={row.next} />;
    case 'overdue':
      return <>{overdue === null || overdue < 0 ? t('app.unknown') : format.count(overdue)}</>;
    case 'principal':
      return <>{format.amount(row.principal)}</>;
    case 'charges':
      return <>{format.amount(row.charges)}</>;
    case 'total':
      return <strong>{format.amount(total)}</strong>;
  }
}
