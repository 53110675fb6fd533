import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenHandover } from '../../../src/ipc/handoverViews';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { useCollection } from './store';
import { tellHanded } from './tellHanded';

/** A handover that has not come to its end: what is known of it, and what a person can do. */
export function OpenHandoverNotice({ handover }: { handover: OpenHandover }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { redo, drop, settle } = useCollection();
  const { running, problem, run } = useTask();
  const { id, state, way, fileName: file, recipient } = handover;
  const about = { file, recipient, day: format.day(handover.day), numbers: handover.numbers.join(', ') };
  if (state === 'making') {
    return (
      <Notice tone="quiet" title={t('collection.making')}>
        <span className="num">{t('collection.makingText', about)}</span>
      </Notice>
    );
  }
  const again = async (): Promise<void> => tellHanded(await run(() => redo(id)));
  const letGo = async (): Promise<void> => {
    if ((await run(() => drop(id))).ok) tellDone(t('collection.dropped'));
  };
  const answer = async (wasSent: boolean): Promise<void> => {
    if ((await run(() => settle(id, wasSent))).ok)
      tellDone(t(wasSent ? 'collection.settledSent' : 'collection.dropped'));
  };
  const uncertain = state === 'uncertain';
  const text = uncertain ? 'uncertainText' : way === 'mail' ? 'interruptedMail' : 'interruptedFolder';
  const [yes, no] = uncertain ? (['wasSent', 'wasNotSent'] as const) : (['redo', 'drop'] as const);
  return (
    <Notice tone="warn" title={t(uncertain ? 'collection.uncertain' : 'collection.interrupted')}>
      <div className="num wrap-anywhere">{t(`collection.${text}`, about)}</div>
      <Group gap="xs" mt={8}>
        <Button
          size="compact-sm"
          variant="default"
          loading={running}
          onClick={() => void (uncertain ? answer(true) : again())}
        >
          {t(`collection.${yes}`)}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          loading={running}
          onClick={() => void (uncertain ? answer(false) : letGo())}
        >
          {t(`collection.${no}`)}
        </Button>
      </Group>
      {problem !== null && <ProblemNotice problem={problem} />}
    </Notice>
  );
}
