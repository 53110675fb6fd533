import { useTranslation } from 'react-i18next';
import type { InvoiceRow } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';

/** "Rykker 1 · 350,00" over "12.11.2026"; what is not known for certain is said so. */
export function RemindersCell({ reminders }: { reminders: InvoiceRow['reminders'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { count, lastDay, lastTotal, certain } = reminders;
  if (count === 0) {
    return <span className="grid__dim">{t(certain ? 'invoices.remindersNone' : 'invoices.remindersUnknown')}</span>;
  }
  const name = t(certain ? 'invoices.remindersLast' : 'invoices.remindersAtLeast', { count });
  const day = lastDay === null ? null : format.day(lastDay);
  const total = lastTotal === null ? null : format.amount(lastTotal);
  const line = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');
  return (
    <div className="grid__stack" title={line(name, day, total)}>
      <span className="ellipsis">{line(name, total)}</span>
      <span className="grid__dim ellipsis">{day}</span>
    </div>
  );
}
