import { useTranslation } from 'react-i18next';
import type { HandedCase } from '../../../src/ipc/handoverViews';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useTask } from '../../components/useTask';
import { useCollection } from './store';

/** Before a case comes back from the collector: what that means, and who tells them. */
export function TakeBackDialog({ row, onClose }: { row: HandedCase; onClose: () => void }) {
  const { t } = useTranslation();
  const takeBack = useCollection((state) => state.takeBack);
  const { running, problem, run } = useTask();
  useReturnFocus();
  const { guid, number } = row;
  const confirm = async (): Promise<void> => {
    const answer = await run(() => takeBack(guid));
    if (!answer.ok) return;
    tellDone(t('collection.takenBack', { number }));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('collection.takeBackTitle', { number })}
      text={t('collection.takeBackText')}
      confirm={t('collection.takeBackConfirm')}
      running={running}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  );
}
