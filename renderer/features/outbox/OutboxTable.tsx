import { useTranslation } from 'react-i18next';
import type { OutboxEntry, OutboxState } from '../../../src/ipc/views';
import { reasonSentence } from '../../components/sentences';
import { useFormat } from '../../components/useFormat';
import { OutboxAction } from './OutboxAction';
import '../../components/table.css';

const tones: Record<OutboxState, string> = {
  queued: '',
  sending: '',
  sent: 'pill--good',
  failed: 'pill--bad',
  uncertain: 'pill--warn',
  cancelled: '',
};

function State({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <span className={`pill ${tones[entry.state]}`}>{t(`outbox.stateOf.${entry.state}`)}</span>{' '}
      {entry.state !== 'sent' && entry.state !== 'cancelled' && (
        <span className="outbox__stage">{t(`outbox.stageOf.${entry.stage}`)}</span>
      )}
      {entry.reason !== null && <div className="outbox__reason">{reasonSentence(t, entry.reason)}</div>}
      {entry.detail !== null && <div className="outbox__reason">{t('outbox.dineroSays', { words: entry.detail })}</div>}
      {entry.nextTryAt !== null && (entry.state === 'queued' || entry.state === 'sending') && (
        <div className="outbox__reason num">{t('outbox.nextTry', { when: format.moment(entry.nextTryAt) })}</div>
      )}
    </>
  );
}

/** The entries as a table: what, to whom, how it went and what a person can do. */
export function OutboxTable({ entries }: { entries: OutboxEntry[] }) {
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
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className="num">{format.day(entry.day)}</td>
              <td className="num">{entry.invoiceNumber}</td>
              <td className="outbox__debtor">
                <div className="ellipsis" title={entry.debtorName}>
                  {entry.debtorName}
                </div>
              </td>
              <td className="num">{entry.level}</td>
              <td className="num table__right">{format.amount(entry.total)}</td>
              <td className="outbox__state">
                <State entry={entry} />
              </td>
              <td>
                <OutboxAction entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
