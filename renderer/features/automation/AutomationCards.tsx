import { Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
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
        {problem !== null && <ProblemNotice title={t('automation.failed')} problem={problem} retry={refresh} />}
        {automation === null && problem === null && <Loading heights={[34, 34, 34]} />}
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
