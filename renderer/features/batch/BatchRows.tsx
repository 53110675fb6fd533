import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Batch, BatchRow } from '../../../src/ipc/batchViews';
import { reasonSentence } from '../../components/sentences';
import { useFormat } from '../../components/useFormat';

const tones: Partial<Record<BatchRow['state'], string>> = {
  ready: 'pill--good',
  sent: 'pill--good',
  refused: 'pill--warn',
  uncertain: 'pill--warn',
  failed: 'pill--bad',
};
/** Pixels of a row before it has been measured. */
const ROW = 62;

/** The invoices of a batch, only those in sight drawn. */
export function BatchRows({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  // The list is redrawn by the batch itself; its rows differ in height.
  const drawn = useVirtualizer({
    count: batch.rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  return (
    <div ref={scroll} className="batch__rows card" tabIndex={0} role="group" aria-label={t('batch.rows')}>
      <ul style={{ height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map(({ index, start }) => {
          const row = batch.rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={row.invoiceGuid}
              ref={drawn.measureElement}
              data-index={index}
              aria-setsize={batch.rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Row row={row} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Row({ row }: { row: BatchRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { letter, state, reason } = row;
  return (
    <div className="batch__row">
      <span className="num">{row.invoiceNumber}</span>
      <div className="batch__who">
        <div className="ellipsis" title={row.debtorName}>
          {row.debtorName}
        </div>
        {letter !== null && (
          <div className="batch__dim ellipsis" title={letter.receiver}>
            {t(`letters.kinds.${letter.kind}`)} · {t(`outbox.channelOf.${letter.channel}`)} · {letter.receiver}
          </div>
        )}
        {reason !== null && <div className="batch__dim">{reasonSentence(t, reason)}</div>}
      </div>
      <span className="num batch__amount">
        {letter !== null && format.amount(letter.total)}
        {letter !== null && letter.fee > 0 && (
          <span className="batch__dim">{t('batch.ofWhichFee', { amount: format.amount(letter.fee) })}</span>
        )}
      </span>
      <span>
        <span className={`pill ${tones[state] ?? ''}`}>{t(`batch.stateOf.${state}`)}</span>
      </span>
    </div>
  );
}
