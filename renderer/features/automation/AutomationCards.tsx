import { Button, Skeleton, Stack, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { FeesCard } from './FeesCard';
import { ModeRow } from './ModeRow';
import { NoticesCard } from './NoticesCard';
import { PauseRow } from './PauseRow';
import { RunForm } from './RunForm';
import { useAutomation } from './store';
import './automation.css';

/** How the company works by itself: when, for what, and what it says of it. */
export function AutomationCards() {
  const { t } = useTranslation();
  const { automation, problem, refresh } = useAutomation();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <>
      <section className="card" aria-labelledby="automation">
        <Title order={2} mb="sm" id="automation">
          {t('automation.title')}
        </Title>
        {problem !== null && (
          <ProblemNotice title={t('automation.failed')} problem={problem}>
            <div>
              <Button mt="xs" variant="default" onClick={() => void refresh()}>
                {t('app.retry')}
              </Button>
            </div>
          </ProblemNotice>
        )}
        {automation === null && problem === null && (
          <Stack gap="xs" aria-label={t('app.loading')}>
            <Skeleton height={34} />
            <Skeleton height={34} />
            <Skeleton height={34} />
          </Stack>
        )}
        {automation !== null && (
          <>
            <ModeRow automation={automation} />
            <PauseRow pausedUntil={automation.pausedUntil} />
            <RunForm automation={automation} />
          </>
        )}
      </section>
      {automation !== null && <FeesCard fees={automation.fees} />}
      {automation !== null && <NoticesCard notices={automation.notices} />}
    </>
  );
}
