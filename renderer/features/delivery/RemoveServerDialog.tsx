import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useTask } from '../../components/useTask';
import { useDelivery } from './store';

/** Before the mail server is forgotten with its password. */
export function RemoveServerDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const setSmtp = useDelivery((state) => state.setSmtp);
  const { running, problem, run } = useTask();
  useReturnFocus();
  const remove = async (): Promise<void> => {
    const answer = await run(() => setSmtp({ smtp: null, password: null }));
    if (!answer.ok) return;
    tellDone(t('delivery.server.removed'));
    onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('delivery.server.removeTitle')}
      text={t('delivery.server.removeText')}
      confirm={t('delivery.server.removeNow')}
      running={running}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  );
}
