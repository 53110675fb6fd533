import { Button, Group, Stack } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SendOutcome } from '../../../src/ipc/views';
import { useApp } from '../../app/store';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { reasonSentence } from '../../components/sentences';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { asksForMoney, sortOf } from './letterSort';
import { outcomeWords } from './outcomeWords';
import { usePreview } from './store';

/** How the sending ended, and what can be done now. */
export function OutcomeView({ outcome }: { outcome: SendOutcome }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { saveLetter, close } = usePreview();
  const setPage = useApp((state) => state.setPage);
  const { running, problem, run } = useTask();
  const { state, reason, level, channel, kind } = outcome;
  const { tone, title, text } = outcomeWords(outcome);
  const onPaper = channel === 'print';
  // Of paper that waits to be posted, and of a letter that is gone, there is nothing to explain.
  const why = state === 'sent' || (onPaper && state === 'uncertain') ? null : reason;
  const words = { amount: format.kroner(outcome.total), day: format.dayLong(outcome.day) };

  const save = async (): Promise<void> => {
    const answer = await run(saveLetter);
    if (answer.ok && answer.data !== null) tellDone(t('preview.letterSaved', { file: answer.data.fileName }));
  };
  const toOutbox = (): void => {
    close();
    setPage('outbox');
  };

  return (
    <div className="preview__main">
      <Stack className="outcome">
        <Notice tone={tone} title={title === null ? t(`preview.sentOf.${sortOf(kind)}`, { level }) : t(title)}>
          <Stack gap={6} mt={4} role="status">
            {why !== null && <span>{reasonSentence(t, why)}</span>}
            {text !== null && <span>{t(text)}</span>}
            {state === 'sent' && (
              <span className="num">
                {t(asksForMoney(kind) ? `preview.sentBy.${channel}` : 'preview.sentPlain', words)}
              </span>
            )}
          </Stack>
        </Notice>
        {problem !== null && <ProblemNotice problem={problem} />}
        <Group>
          {state === 'sent' && channel === 'dinero' && (
            <Button
              variant="default"
              leftSection={<IconFileDownload size={16} aria-hidden />}
              loading={running}
              onClick={() => void save()}
            >
              {t('preview.saveLetter')}
            </Button>
          )}
          {state !== 'cancelled' && !(state === 'sent' && channel === 'dinero') && (
            <Button variant="default" onClick={toOutbox}>
              {t('preview.toOutbox')}
            </Button>
          )}
          <Button onClick={close} data-autofocus>
            {t('app.close')}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
