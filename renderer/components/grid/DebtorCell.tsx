import { useTranslation } from 'react-i18next';
import type { InvoiceRow } from '../../../src/ipc/views';
import { KindIcon } from './KindIcon';

interface Debtor {
  kind: InvoiceRow['debtorKind'];
  name: string;
}

/** What kind of debtor it is, and the name on one line; a long one is whole in its tooltip. */
export function DebtorCell({ kind, name }: Debtor) {
  const { t } = useTranslation();
  return <DebtorName kind={kind} name={name} kindName={t(`invoices.kind.${kind}`)} />;
}

/** The same, where a long list has asked for the texts. */
export function DebtorName({ kind, name, kindName }: Debtor & { kindName: string }) {
  return (
    <>
      <span title={kindName} className="grid__kind">
        <KindIcon kind={kind} label={kindName} />
      </span>
      <span className="ellipsis" title={name}>
        {name}
      </span>
    </>
  );
}
