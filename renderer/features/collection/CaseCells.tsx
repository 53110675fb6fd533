import { InvoiceLink } from '../case/InvoiceLink';
import type { UnreadyCase } from '../../../src/ipc/handoverViews';
import { DebtorCell } from '../../components/grid/DebtorCell';

type Named = Pick<UnreadyCase, 'guid' | 'number' | 'debtorKind' | 'debtorName'>;

/** The first two cells of a row: the invoice, and whose it is. */
export function CaseCells({ row }: { row: Named }) {
  return (
    <>
      <td>
        <InvoiceLink guid={row.guid} number={row.number} />
      </td>
      <td className="collection__debtor">
        <div>
          <DebtorCell kind={row.debtorKind} name={row.debtorName} />
        </div>
      </td>
    </>
  );
}
