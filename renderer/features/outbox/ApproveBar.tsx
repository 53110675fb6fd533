import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutboxEntry } from '../../../src/ipc/views';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { waitsForApproval } from './attention';
import { useOutbox } from './store';

/** Lets all go that waits for a person; said before, for what is out cannot be called back. */
export function ApproveBar({ entries }: { entries: OutboxEntry[] }) {
  const { t } = useTranslation();
  const approve = useOutbox((state) => state.approve);
  const { running, problem, run } = useTask();
  const ids = entries.filter(waitsForApproval).map(({ id }) => id);
  if (ids.length === 0) return null;
  const letGo = async (): Promise<void> => {
    const answer = await run(() => approve(ids));
    if (answer.ok) tellDone(t('outbox.approved', { count: answer.data.approved }));
  };
  return (
    <div className="outbox__approve">
      <Notice tone="quiet">
        <Group justify="space-between" gap="sm">
          <span className="outbox__hint">{t('outbox.approveHint')}</span>
          <Button loading={running} onClick={() => void letGo()}>
            {t('outbox.approveAll', { count: ids.length })}
          </Button>
        </Group>
      </Notice>
      {problem !== null && <ProblemNotice problem={problem} />}
    </div>
  );
}
