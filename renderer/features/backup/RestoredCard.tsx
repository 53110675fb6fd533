import { Button, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useAutomation } from '../automation/store';
import { useBackup } from './store';
import './backup.css';

const steps = ['connect', 'outbox', 'sent', 'paper'] as const;

/** What a person looks after once a company was restored, and the button that lets it go on. Nothing where none was. */
export function RestoredCard() {
  const { t } = useTranslation();
  const format = useFormat();
  const { automation, refresh } = useAutomation();
  const goOn = useBackup((state) => state.goOn);
  const { running, problem, run } = useTask();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const from = automation?.restoredFrom ?? null;
  if (from === null) return null;
  const confirm = async (): Promise<void> => {
    const answer = await run(goOn);
    setAsking(false);
    if (!answer.ok) return;
    await refresh();
    tellDone(t('backup.wentOn'));
  };
  return (
    <section className="card backup__restored" aria-labelledby="restored">
      <Title order={2} mb={4} id="restored">
        {t('backup.restoredTitle', { at: format.moment(from) })}
      </Title>
      <p>{t('backup.restoredText')}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(`backup.restoredDo.${step}`)}</li>
        ))}
      </ol>
      <p>{t('backup.restoredAfter')}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('backup.goOn')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('backup.goOnTitle')}
        text={t('backup.goOnText')}
        confirm={t('backup.goOnConfirm')}
        running={running}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
