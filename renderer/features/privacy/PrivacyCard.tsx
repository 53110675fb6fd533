import { Button, Group, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyView } from '../../../src/ipc/privacyViews';
import { useApp } from '../../app/store';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useFormat } from '../../components/useFormat';
import { useHelp } from '../help/store';
import { AutomaticRow } from './AutomaticRow';
import { RetentionForm } from './RetentionForm';
import { usePrivacy } from './store';
import './privacy.css';

/** "Persondata": how long closed cases are kept, what would be erased, and whether that goes by itself. */
export function PrivacyCard() {
  const { t } = useTranslation();
  const { view, problem, refresh } = usePrivacy();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <section className="card" aria-labelledby="privacy">
      <Title order={2} mb={4} id="privacy">
        {t('privacy.title')}
      </Title>
      <p className="privacy__text">{t('privacy.lead')}</p>
      {problem !== null && <ProblemNotice title={t('privacy.failed')} problem={problem} retry={refresh} />}
      {view === null && problem === null && <Loading heights={[34, 34]} />}
      {view !== null && (
        <>
          <RetentionForm key={JSON.stringify(view.rules)} rules={view.rules} />
          <AutomaticRow view={view} />
          <Standing view={view} />
        </>
      )}
      <Group gap="xs" mt="md">
        <Button variant="default" size="xs" onClick={() => useApp.getState().setPage('debtors')}>
          {t('privacy.toDebtors')}
        </Button>
        <Button variant="subtle" size="xs" onClick={() => useHelp.getState().open('retention')}>
          {t('privacy.help')}
        </Button>
      </Group>
    </section>
  );
}

/** What has been erased so far, and what kept something from it. */
function Standing({ view: { erased, problem } }: { view: PrivacyView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {erased.lastOn !== null && (
        <p className="privacy__text num">
          {t('privacy.erased', { count: erased.count, day: format.day(erased.lastOn) })}
        </p>
      )}
      {problem !== null && <Notice tone="warn">{t('privacy.problem')}</Notice>}
    </>
  );
}
