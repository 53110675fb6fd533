import { useTranslation } from 'react-i18next';
import type { OutboxEntry } from '../../../src/ipc/views';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useTask } from '../../components/useTask';
import { sentTogether } from './outboxLetters';
import { useOutbox } from './store';

/** Before a letter is said to have come back: what follows, and for which invoices, for it cannot be undone. */
export function BounceDialog({ entry, onClose }: { entry: OutboxEntry; onClose: () => void }) {
  const { t } = useTranslation();
  const { entries, bounced } = useOutbox();
  const { running, problem, run } = useTask();
  useReturnFocus();
  const numbers = sentTogether(entries ?? [], entry).map(({ invoiceNumber }) => invoiceNumber);
  const shared =
    numbers.length > 1 ? `${t('outbox.bounceShared', { count: numbers.length, numbers: numbers.join(', ') })} ` : '';
  const confirm = async (): Promise<void> => {
    const answer = await run(() => bounced(entry.id));
    if (answer.ok) onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={t('outbox.bounceTitle', { number: entry.invoiceNumber })}
      text={shared + t('outbox.bounceText')}
      confirm={t('outbox.bounceConfirm')}
      running={running}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  );
}
