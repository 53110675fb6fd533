import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/useFormat';
import type { InvoiceItem } from './item';
import { summarize } from './summary';

function Figure({ label, value, note }: { label: string; value: ReactNode; note: string }) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className="figure__value num">{value}</span> <span className="figure__note num">{note}</span>
      </dd>
    </div>
  );
}

/** The three figures a bookkeeper looks for first. */
export function SummaryStrip({ items }: { items: InvoiceItem[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ready, open, read, all, oldest } = useMemo(() => summarize(items), [items]);
  return (
    <dl className="summary">
      <Figure
        label={t('invoices.ready')}
        value={t('invoices.readyOf', { ready })}
        note={t('invoices.ofAll', { all })}
      />
      <Figure
        label={t('invoices.openTotal')}
        value={format.kroner(open)}
        note={read < all ? t('invoices.openRead', { read, all }) : ''}
      />
      {oldest !== null && (
        <Figure
          label={t('invoices.oldest')}
          value={t('invoices.days', { count: oldest.daysOverdue })}
          note={oldest.dueDate === null ? '' : t('invoices.dueOn', { day: format.day(oldest.dueDate) })}
        />
      )}
    </dl>
  );
}
