import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenedBackup } from '../../../src/ipc/backupViews';
import { formatCvr } from '../../components/formatCvr';
import { useFormat } from '../../components/useFormat';

/** What is in an opened backup, and what restoring it means. */
export function FoundBackup({ found }: { found: OpenedBackup }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, cvr, madeAt, invoices, letters } = found;
  return (
    <section className="restore-found" aria-label={t('restore.found')} aria-live="polite">
      <dl>
        <dt>{t('restore.company')}</dt>
        <dd className="wrap-anywhere">
          {name} · <span className="num">{t('app.cvr', { cvr: formatCvr(cvr) })}</span>
        </dd>
        <dt>{t('restore.madeAt')}</dt>
        <dd className="num">{format.moment(madeAt)}</dd>
        <dt>{t('restore.holds')}</dt>
        <dd className="num">
          {t('restore.invoices', { count: invoices })}, {t('restore.letters', { count: letters })}
        </dd>
      </dl>
      <Text size="sm">{t('restore.still')}</Text>
    </section>
  );
}
