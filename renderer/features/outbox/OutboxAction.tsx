import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutboxEntry } from '../../../src/ipc/views';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { mayWithdraw } from './attention';
import { useOutbox } from './store';

/** What a person can do about an entry: try it again or take it back, or say what became of an uncertain one. */
export function OutboxAction({ entry }: { entry: OutboxEntry }) {
  const { t } = useTranslation();
  const { retry, withdraw, settle } = useOutbox();
  const { running, problem, run } = useTask();
  const number = entry.invoiceNumber;
  const settleAs = (wasSent: boolean): void => void run(() => settle(entry.id, wasSent));
  return (
    <>
      {mayWithdraw(entry) && (
        <Group gap={6}>
          <Button
            size="compact-sm"
            variant="default"
            loading={running}
            aria-label={t('outbox.retryOf', { number })}
            onClick={() => void run(() => retry(entry.id))}
          >
            {t('outbox.retry')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            loading={running}
            aria-label={t('outbox.withdrawOf', { number })}
            title={t('outbox.withdrawHint')}
            onClick={() => void run(() => withdraw(entry.id))}
          >
            {t('outbox.withdraw')}
          </Button>
        </Group>
      )}
      {entry.state === 'uncertain' && (
        <>
          <div className="outbox__ask">{t('outbox.lookInDinero')}</div>
          <Group gap={6}>
            <Button
              size="compact-sm"
              variant="default"
              loading={running}
              aria-label={t('outbox.wasSentOf', { number })}
              onClick={() => settleAs(true)}
            >
              {t('outbox.wasSent')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              loading={running}
              aria-label={t('outbox.wasNotSentOf', { number })}
              onClick={() => settleAs(false)}
            >
              {t('outbox.wasNotSent')}
            </Button>
          </Group>
        </>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
    </>
  );
}
