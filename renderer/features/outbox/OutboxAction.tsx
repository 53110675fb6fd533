import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutboxEntry } from '../../../src/ipc/views';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { mayRetry, mayTakeBack, waitsForApproval } from './attention';
import { useOutbox } from './store';

/** What is to be done about an entry, as a button each. */
interface Choice {
  label: string;
  /** What it is about, for who does not see the row. */
  name: string;
  hint?: string;
  quiet?: boolean;
  act: () => Promise<unknown>;
}

interface OutboxActionProps {
  entry: OutboxEntry;
  /** Whether the row above is of the same letter and as far: what is done to the whole letter is offered there. */
  asAbove: boolean;
}

/** What a person can do about an entry: let it go, try it again or take it back, or say what became of an uncertain one. */
export function OutboxAction({ entry, asAbove }: OutboxActionProps) {
  const { t } = useTranslation();
  const { running, problem, run } = useTask();
  const { question, choices } = useChoices(entry, asAbove, run);
  if (choices.length === 0) return null;
  return (
    <div>
      {question !== null && <div className="outbox__ask">{question}</div>}
      <Group gap={6}>
        {choices.map(({ label, name, hint, quiet = false, act }) => (
          <Button
            key={label}
            size="compact-sm"
            variant={quiet ? 'subtle' : 'default'}
            loading={running}
            aria-label={name}
            title={hint}
            onClick={() => void act()}
          >
            {label}
          </Button>
        ))}
      </Group>
      {problem !== null && <ProblemNotice problem={problem} title={t('outbox.actionFailed')} />}
    </div>
  );
}

function useChoices(
  entry: OutboxEntry,
  asAbove: boolean,
  run: ReturnType<typeof useTask>['run'],
): { question: string | null; choices: Choice[] } {
  const { t } = useTranslation();
  const { retry, withdraw, settle, approve } = useOutbox();
  const { id, invoiceNumber: number } = entry;
  const takeBack: Choice = {
    label: t('outbox.withdraw'),
    name: t('outbox.withdrawOf', { number }),
    hint: t('outbox.withdrawHint'),
    quiet: true,
    act: () => run(() => withdraw(id)),
  };
  const settleAs = (label: string, name: string, wasSent: boolean): Choice => ({
    label,
    name,
    act: () => run(() => settle(id, wasSent)),
  });
  const forAll = entry.state === 'failed' || entry.state === 'uncertain' || waitsForApproval(entry);
  if (asAbove && forAll) return { question: null, choices: mayTakeBack(entry) ? [takeBack] : [] };
  if (waitsForApproval(entry)) {
    const letGo: Choice = {
      label: t('outbox.approve'),
      name: t('outbox.approveOf', { number }),
      act: () => run(() => approve([id])),
    };
    return { question: null, choices: [letGo, takeBack] };
  }
  if (entry.state === 'uncertain' && entry.reason === 'letter-restored')
    return {
      question: t('outbox.askRestored'),
      choices: [
        settleAs(t('outbox.wasSent'), t('outbox.wasSentOf', { number }), true),
        settleAs(t('outbox.notSentRestored'), t('outbox.notSentRestoredOf', { number }), false),
      ],
    };
  if (entry.state === 'uncertain' && entry.channel === 'print')
    return {
      question: null,
      choices: [
        settleAs(t('outbox.posted'), t('outbox.postedOf', { number }), true),
        settleAs(t('outbox.notPosted'), t('outbox.notPostedOf', { number }), false),
      ],
    };
  if (entry.state === 'uncertain' && entry.channel === 'smtp')
    return {
      question: t('outbox.askRecipient'),
      choices: [
        settleAs(t('outbox.wasSent'), t('outbox.wasSentOf', { number }), true),
        settleAs(t('outbox.sendAgain'), t('outbox.sendAgainOf', { number }), false),
      ],
    };
  if (entry.state === 'uncertain')
    return {
      question: t('outbox.lookInDinero'),
      choices: [
        settleAs(t('outbox.wasSent'), t('outbox.wasSentOf', { number }), true),
        settleAs(t('outbox.wasNotSent'), t('outbox.wasNotSentOf', { number }), false),
      ],
    };
  if (!mayTakeBack(entry)) return { question: null, choices: [] };
  if (!mayRetry(entry)) return { question: null, choices: [takeBack] };
  const again: Choice = {
    label: t('outbox.retry'),
    name: t('outbox.retryOf', { number }),
    act: () => run(() => retry(id)),
  };
  return { question: null, choices: [again, takeBack] };
}
