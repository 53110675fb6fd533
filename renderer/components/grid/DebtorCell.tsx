import { IconBuilding, IconBuildingBank, IconHelpCircle, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { InvoiceRow } from '../../../src/ipc/views';

const kinds = {
  business: IconBuilding,
  consumer: IconUser,
  public: IconBuildingBank,
  unknown: IconHelpCircle,
} as const;

/** What kind of debtor it is, and the name on one line; a long one is whole in its tooltip. */
export function DebtorCell({ kind, name }: { kind: InvoiceRow['debtorKind']; name: string }) {
  const { t } = useTranslation();
  const Kind = kinds[kind];
  return (
    <>
      <span title={t(`invoices.kind.${kind}`)} className="grid__kind">
        <Kind size={16} stroke={1.7} aria-label={t(`invoices.kind.${kind}`)} />
      </span>
      <span className="ellipsis" title={name}>
        {name}
      </span>
    </>
  );
}
