import { useTranslation } from 'react-i18next';
import type { Preview } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';
import { asksForMoney } from './letterSort';
import { ClaimLine } from './ClaimLine';

/** The claim as a bookkeeper writes it: a line per amount, the total below and the new deadline. */
export function ClaimLines({ preview, dimmed }: { preview: Preview; dimmed: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="claim" data-dimmed={dimmed || undefined}>
      <ul className="claim__lines">
        {preview.lines.map((line, place) => (
          <ClaimLine key={`${line.kind}-${place}`} line={line} />
        ))}
      </ul>
      <div className="claim__total">
        <span>{t(asksForMoney(preview.kind) ? 'preview.total' : 'preview.openTotal')}</span>
        <span className="num">{format.kroner(preview.total)}</span>
      </div>
      {asksForMoney(preview.kind) && (
        <div className="claim__deadline">
          <span>{t('preview.deadline')}</span>
          <strong className="num">{format.dayLong(preview.deadline)}</strong>
        </div>
      )}
    </div>
  );
}
