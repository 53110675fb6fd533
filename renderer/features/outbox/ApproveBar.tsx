import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { isHeld, type OutboxLetter } from './outboxLetters';
import { useOutbox } from './store';

/** Lets go what waits for a person, the ticked or all of it; said before, for what is out cannot be called back. */
export function ApproveBar({ letters }: { letters: OutboxLetter[] }) {
  const { t } = useTranslation();
  const { approve, ticked } = useOutbox();
  const { running, problem, run } = useTask();
  const held = letters.filter(isHeld);
  const chosen = held.filter(({ key }) => ticked.has(key));
  if (held.length === 0) return null;
  const letGo = async (which: OutboxLetter[]): Promise<void> => {
    const answer = await run(() => approve(which.flatMap(({ entries }) => entries.map(({ id }) => id))));
    if (answer.ok) tellDone(t('outbox.approved', { count: which.length }));
  };
  return (
    <div className="outbox__approve">
      <Notice tone="quiet">
        <Group justify="space-between" gap="sm">
          <span className="outbox__hint">{t('outbox.approveHint')}</span>
          <Group gap="xs">
            {chosen.length > 0 && (
              <Button className="num" loading={running} onClick={() => void letGo(chosen)}>
                {t('outbox.approveChosen', { count: chosen.length })}
              </Button>
            )}
            <Button
              className="num"
              variant={chosen.length > 0 ? 'default' : 'filled'}
              loading={running}
              onClick={() => void letGo(held)}
            >
              {t('outbox.approveAll', { count: held.length })}
            </Button>
          </Group>
        </Group>
      </Notice>
      {problem !== null && <ProblemNotice problem={problem} />}
    </div>
  );
}
