import { Button } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../src/ipc/views';
import { Notice } from '../components/Notice';
import { reasonSentence } from '../components/sentences';
import { useApp } from './store';

/** Says above every page that the company is the demo's, or that Dinero has stopped answering. */
export function ConnectionBanner({ session: { connection } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { page, setPage } = useApp();
  if (connection === null) return null;
  return (
    <>
      {connection.environment === 'demo' && (
        <section className="demo-banner" aria-label={t('nav.demoTitle')}>
          <IconFlask size={16} aria-hidden />
          <strong>{t('nav.demoTitle')}</strong>
          <span>{t('nav.demo')}</span>
        </section>
      )}
      {connection.problem !== null && page !== 'company' && (
        <section className="shell__problem" aria-label={t('nav.connectionProblem')}>
          <Notice tone="warn" title={t('nav.connectionProblem')}>
            {reasonSentence(t, connection.problem)}{' '}
            <Button size="compact-sm" variant="subtle" onClick={() => setPage('company')}>
              {t('invoices.goToCompany')}
            </Button>
          </Notice>
        </section>
      )}
    </>
  );
}
