import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useBackup } from './store';

/** Where backups are written. */
export function FolderRow({ folder }: { folder: string | null }) {
  const { t } = useTranslation();
  const chooseFolder = useBackup((state) => state.chooseFolder);
  const { running, problem, run } = useTask();
  const choose = async (): Promise<void> => {
    const answer = await run(chooseFolder);
    if (answer.ok && answer.data !== null) tellDone(t('backup.folderSaved'));
  };
  return (
    <div className="backup__row">
      <div className="backup__words">
        <strong>{t('backup.folder')}</strong>
        {folder === null ? (
          <span className="backup__quiet">{t('backup.folderNone')}</span>
        ) : (
          <code className="wrap-anywhere">{folder}</code>
        )}
      </div>
      <Button variant="default" loading={running} onClick={() => void choose()}>
        {folder === null ? t('backup.folderChoose') : t('backup.folderChange')}
      </Button>
      {problem !== null && <ProblemNotice problem={problem} />}
    </div>
  );
}
