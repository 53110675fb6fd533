import type { CaseColumn } from '../../../src/cases/columns';
import type { CaseItem } from '../../../src/cases/item';
import { DebtorName } from '../../components/grid/DebtorCell';
import type { Words } from '../../components/useWords';
import { InvoiceNumber } from '../case/InvoiceLink';
import { StepCell } from './StepCell';

/** Columns of figures, which stand to the right. */
export const rightAligned: ReadonlySet<CaseColumn> = new Set(['overdue', 'principal', 'charges', 'total']);

interface CaseCellProps {
  item: CaseItem;
  column: CaseColumn;
  tabbable: boolean;
  words: Words;
}

/** What a column shows of a case. */
export function CaseCell({ item: { row, overdue, total }, column, tabbable, words }: CaseCellProps) {
  const { t, format } = words;
  switch (column) {
    case 'number':
      return (
        <InvoiceNumber
          guid={row.guid}
          number={row.number}
          tabbable={tabbable}
          label={t('case.openOf', { number: row.number })}
        />
      );
    case 'debtor':
      return <DebtorName kind={row.debtorKind} name={row.debtorName} kindName={t(`invoices.kind.${row.debtorKind}`)} />;
    case 'state': {
      const word = t(`caseStates.${row.state}`);
      return (
        <span className="pill" title={word}>
          <span className="ellipsis">{word}</span>
        </span>
      );
    }
    case 'last':
      return <StepCell step={row.last} words={words} />;
    case 'next':
      return <StepCell step={row.next} words={words} />;
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
