import { useTranslation } from 'react-i18next';
import type { NewInvoice } from '../../../src/ipc/caseViews';
import { useFormat } from '../../components/useFormat';

/** The day it starts by itself; or that it never does, over the reason, in short where it is the cut-off date. */
export function StartCell({ row: { startsOn, tooOld, why } }: { row: NewInvoice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reason = why[format.language];
  if (startsOn !== null) {
    return (
      <div className="ellipsis" title={reason}>
        {t('new.startsOn', { day: format.dayNamed(startsOn) })}
      </div>
    );
  }
  return (
    <span className="grid__stack" title={reason}>
      <span className="ellipsis">{t('new.startsNever')}</span>
      <span className="grid__dim ellipsis">{tooOld ? t('new.tooOld') : reason}</span>
    </span>
  );
}
