import { useTranslation } from 'react-i18next';
import type { OutboxEntry } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import { OutboxAction } from './OutboxAction';
import { OutboxMenu } from './OutboxMenu';
import { OutboxStateCell } from './OutboxStateCell';
import '../../components/table.css';

interface OutboxTableProps {
  entries: OutboxEntry[];
  /** How many invoices each letter is about. */
  sizes: ReadonlyMap<string, number>;
}

/** The entries as a table: what, to whom, how it went and what a person can do. */
export function OutboxTable({ entries, sizes }: OutboxTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="card table__card">
      <table className="table outbox" aria-label={t('outbox.title')}>
        <thead>
          <tr>
            <th scope="col">{t('outbox.day')}</th>
            <th scope="col">{t('outbox.invoice')}</th>
            <th scope="col">{t('outbox.debtor')}</th>
            <th scope="col">{t('outbox.level')}</th>
            <th scope="col" className="table__right">
              {t('outbox.total')}
            </th>
            <th scope="col">{t('outbox.state')}</th>
            <th scope="col">{t('outbox.action')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const size = entry.bundle === null ? 1 : (sizes.get(entry.bundle) ?? 1);
            return (
              <tr key={entry.id}>
                <td className="num">{format.day(entry.day)}</td>
                <td>
                  <InvoiceLink guid={entry.invoiceGuid} number={entry.invoiceNumber} />
                </td>
                <td className="outbox__debtor">
                  <div className="ellipsis" title={entry.debtorName}>
                    {entry.debtorName}
                  </div>
                </td>
                <td className="outbox__letter">
                  {t(`letters.kinds.${entry.kind}`)}
                  <div className="table__dim">{t(`outbox.channelOf.${entry.channel}`)}</div>
                  {size > 1 && <div className="table__dim">{t('outbox.sameLetter', { count: size })}</div>}
                </td>
                <td className="num table__right">{format.amount(entry.total)}</td>
                <td className="outbox__state">
                  <OutboxStateCell entry={entry} />
                </td>
                <td>
                  <div className="outbox__actions">
                    <OutboxAction entry={entry} />
                    <OutboxMenu entry={entry} />
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
