import { useTranslation } from 'react-i18next';
import type { InvoiceRow } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';

/** "Rykker 1" over "12.11.2026 · 350,00"; what is not known for certain is said so. */
export function RemindersCell({ reminders }: { reminders: InvoiceRow['reminders'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { count, lastDay, lastTotal, certain } = reminders;
  if (count === 0) {
    return <span className="grid__dim">{t(certain ? 'invoices.remindersNone' : 'invoices.remindersUnknown')}</span>;
  }
  const head = t(certain ? 'invoices.remindersLast' : 'invoices.remindersAtLeast', { count });
  const parts = [lastDay === null ? null : format.day(lastDay), lastTotal === null ? null : format.amount(lastTotal)];
  const detail = parts.filter((part) => part !== null).join(' · ');
  return (
    <div className="grid__stack" title={`${head} · ${detail}`}>
      <span>{head}</span>
      <span className="grid__dim ellipsis">{detail}</span>
    </div>
  );
}
