import { Button, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import { refusalSentence } from '../../components/sentences';
import { useFormat } from '../../components/useFormat';
import { usePreview } from '../preview/store';
import type { InvoiceItem } from './item';

function Refusals({ item }: { item: InvoiceItem }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <strong>{t('invoices.whyNot')}</strong>
      <ul className="grid__reasons">
        {item.row.refusals.map((refusal) => (
          <li key={refusal.code}>{refusalSentence(t, refusal, format.day)}</li>
        ))}
      </ul>
    </>
  );
}

/** The button that reminds, or a short word for why there is none, with all the reasons in its tooltip. */
export function ActionCell({ item, tabbable }: { item: InvoiceItem; tabbable: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const setPage = useApp((state) => state.setPage);
  const { action, row } = item;
  const tabIndex = tabbable ? 0 : -1;

  if (action.kind === 'remind') {
    return (
      <Button
        size="compact-sm"
        variant="light"
        tabIndex={tabIndex}
        title={t('invoices.remindInvoice', { number: row.number, debtor: row.debtorName })}
        onClick={() => void usePreview.getState().open(row.guid)}
      >
        {t('invoices.remind')}
      </Button>
    );
  }
  if (action.kind === 'refused') {
    const until = row.refusals[0]?.until ?? null;
    return (
      <Tooltip label={<Refusals item={item} />} events={{ hover: true, focus: true, touch: true }}>
        <span className="grid__stack grid__reason">
          <span className="ellipsis">{t(`reasons.${action.code}`)}</span>
          {until !== null && (
            <span className="grid__dim ellipsis num">{t('invoices.earliest', { day: format.day(until) })}</span>
          )}
        </span>
      </Tooltip>
    );
  }
  switch (action.state) {
    case 'queued':
      return (
        <span className="pill">
          <span className="ellipsis">{t('invoices.outboxQueued')}</span>
        </span>
      );
    case 'sending':
      return <span className="pill">{t('invoices.outboxSending')}</span>;
    case 'sent':
      return (
        <Tooltip label={<Refusals item={item} />}>
          <span className="pill pill--good">{t('invoices.outboxSent', { level: row.outbox?.level ?? 1 })}</span>
        </Tooltip>
      );
    case 'failed':
    case 'uncertain':
      return (
        <button
          type="button"
          className={`pill pill--button pill--${action.state === 'failed' ? 'bad' : 'warn'}`}
          tabIndex={tabIndex}
          onClick={() => setPage('outbox')}
        >
          <span className="ellipsis">
            {t(action.state === 'failed' ? 'invoices.outboxFailed' : 'invoices.outboxUncertain')}
          </span>
        </button>
      );
  }
}
