import { useTranslation } from 'react-i18next';
import type { Preview } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';
import { ClaimSum } from './ClaimSum';
import { asksForMoney } from './letterSort';

/** The claim as a bookkeeper writes it: a line per amount, the total below and the new deadline. */
export function ClaimLines({ preview, dimmed }: { preview: Preview; dimmed: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="claim" data-dimmed={dimmed || undefined}>
      <ClaimSum
        lines={preview.lines}
        label={t(asksForMoney(preview.kind) ? 'preview.total' : 'preview.openTotal')}
        total={preview.total}
      />
      {asksForMoney(preview.kind) && (
        <div className="claim__deadline">
          <span>{t('preview.deadline')}</span>
          <strong className="num">{format.dayLong(preview.deadline)}</strong>
        </div>
      )}
    </div>
  );
}
