import { Button, Group, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupView } from '../../../src/ipc/backupViews';
import { Loading } from '../../components/Loading';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { reasonSentence } from '../../components/sentences';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useHelp } from '../help/store';
import { BackupFiles } from './BackupFiles';
import { FolderRow } from './FolderRow';
import { PassphraseRow } from './PassphraseRow';
import { ScheduleForm } from './ScheduleForm';
import { sizeText } from './sizeText';
import { useBackup } from './store';
import './backup.css';

/** "Sikkerhedskopi": where it goes, what it is sealed with, when it is made, and making one now. */
export function BackupCard() {
  const { t } = useTranslation();
  const { view, problem, refresh } = useBackup();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <section className="card" aria-labelledby="backup">
      <Title order={2} mb={4} id="backup">
        {t('backup.title')}
      </Title>
      <p className="backup__text">{t('backup.lead')}</p>
      {problem !== null && <ProblemNotice title={t('backup.failed')} problem={problem} retry={refresh} />}
      {view === null && problem === null && <Loading heights={[34, 34, 34]} />}
      {view !== null && (
        <>
          <FolderRow folder={view.folder} />
          <PassphraseRow sealed={view.sealed} />
          <ScheduleForm view={view} />
          <Standing view={view} />
          <MakeNow view={view} />
        </>
      )}
    </section>
  );
}

/** How the latest tries ended, and what lies in the folder. */
function Standing({ view }: { view: BackupView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { last, problem } = view;
  return (
    <div className="backup__standing" aria-live="polite">
      {problem !== null && (
        <Notice tone="warn" title={t('backup.problem', { at: format.moment(problem.at) })}>
          {reasonSentence(t, problem.code)}
        </Notice>
      )}
      <p className="backup__text num">
        {last === null
          ? t('backup.never')
          : t('backup.last', { at: format.moment(last.at), size: sizeText(last.bytes, format.language) })}
      </p>
      <BackupFiles view={view} />
    </div>
  );
}

function MakeNow({ view: { folder, sealed } }: { view: BackupView }) {
  const { t } = useTranslation();
  const make = useBackup((state) => state.make);
  const { running, problem, run } = useTask();
  const makeNow = async (): Promise<void> => {
    const answer = await run(make);
    if (answer.ok) tellDone(t('backup.made'));
  };
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <Group gap="xs" mt="md">
        <Button
          variant="default"
          loading={running}
          disabled={folder === null || !sealed}
          onClick={() => void makeNow()}
        >
          {t('backup.make')}
        </Button>
        <Button variant="subtle" size="xs" onClick={() => useHelp.getState().open('backup')}>
          {t('backup.help')}
        </Button>
      </Group>
    </>
  );
}
