import { ActionIcon, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OutboxEntry, OutboxState } from '../../../src/ipc/views';
import { reasonSentence } from '../../components/sentences';
import { useFormat } from '../../components/useFormat';
import { waitsForApproval } from './attention';

const tones: Record<OutboxState, string> = {
  queued: '',
  sending: '',
  sent: 'pill--good',
  failed: 'pill--bad',
  uncertain: 'pill--warn',
  cancelled: '',
};

interface OutboxStateCellProps {
  entry: OutboxEntry;
  /** Whether the row above, of the same letter, gives the same reason. */
  asAbove: boolean;
}

/** How far an entry has come, why it stands there, and what of it is still to be posted in the books. */
export function OutboxStateCell({ entry, asAbove }: OutboxStateCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, stage, reason, detail, nextTryAt, bouncedAt, overtaken } = entry;
  if (waitsForApproval(entry)) return <span className="pill pill--warn">{t('outbox.waitsForApproval')}</span>;
  // Printed and not yet in the post: nothing about it is in doubt, it is the person's turn.
  const printed = reason === 'to-be-posted';
  const word = overtaken ? t('outbox.notToBePosted') : printed ? t('outbox.toBePosted') : t(`outbox.stateOf.${state}`);
  return (
    <>
      <span className={`pill ${bouncedAt === null && !overtaken ? tones[state] : 'pill--bad'}`}>
        {bouncedAt === null ? word : t('outbox.cameBack')}
      </span>{' '}
      {state !== 'sent' && state !== 'cancelled' && state !== 'uncertain' && (
        <span className="outbox__stage">
          {stage === 'booked' && entry.channel !== 'dinero' ? t('outbox.readyToGo') : t(`outbox.stageOf.${stage}`)}
        </span>
      )}
      {reason !== null && !asAbove && (
        <div className="outbox__reason">{overtaken ? t('outbox.overtaken') : reasonSentence(t, reason)}</div>
      )}
      {detail !== null && !asAbove && (
        <div className="outbox__reason">
          {entry.channel === 'smtp'
            ? t('outbox.serverSays', { words: detail })
            : t('outbox.dineroSays', { words: detail })}
        </div>
      )}
      {nextTryAt !== null && (state === 'queued' || state === 'sending') && (
        <div className="outbox__reason num">{t('outbox.nextTry', { when: format.moment(nextTryAt) })}</div>
      )}
      <ToPost entry={entry} />
    </>
  );
}

/** What a person has to post, for Dinero does not know of it. */
function ToPost({ entry: { toPost, invoiceNumber: number } }: { entry: OutboxEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (toPost === null) return null;
  const kinds = ['fee', 'interest', 'compensation'] as const;
  const charges = kinds
    .filter((kind) => toPost[kind] > 0)
    .map((kind) => t(`outbox.charge.${kind}`, { amount: format.kroner(toPost[kind]) }))
    .join(', ');
  return (
    <div className="outbox__post">
      <span>{t('outbox.toPost', { charges })}</span>
      <CopyButton value={charges}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={copied ? t('outbox.copied') : t('outbox.copyToPost', { number })}
            onClick={copy}
          >
            {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
          </ActionIcon>
        )}
      </CopyButton>
    </div>
  );
}
