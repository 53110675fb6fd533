import { Button, Group, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Batch } from '../../../src/ipc/batchViews';
import { useApp } from '../../app/store';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { figuresOf } from './figures';
import { useBatch } from './store';

/** How far a batch has come, what it comes to, and what can be done: said before, for a mail that is out is out. */
export function BatchFooter({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { send, stop, finish, show } = useBatch();
  const { running, problem, run } = useTask();
  const { stage } = batch;
  const { rows, done, ready, letters, fees, total, sent, trouble } = figuresOf(batch);
  const underWay = stage === 'preparing' || stage === 'sending';
  const goToOutbox = (): void => {
    show(false);
    useApp.getState().setPage('outbox');
  };
  return (
    <footer className="batch__footer">
      {underWay && (
        <Progress
          value={rows === 0 ? 0 : (100 * done) / rows}
          aria-label={t(`batch.stageOf.${stage}`, { done, rows })}
          size="sm"
        />
      )}
      <p className="batch__text num" role="status">
        {underWay && t(`batch.stageOf.${stage}`, { done, rows })}
        {stage === 'ready' &&
          (ready.length === 0
            ? t('batch.nothingReady')
            : t('batch.comesTo', { total: format.kroner(total), fees: format.kroner(fees) }))}
        {stage === 'done' && t('batch.ended', { sent, rows })}
        {stage === 'done' && trouble > 0 && ` ${t('batch.trouble', { count: trouble })}`}
      </p>
      {stage === 'ready' && ready.length > 0 && <p className="batch__text">{t('batch.cannotBeUndone')}</p>}
      {problem !== null && <ProblemNotice problem={problem} />}
      <Group justify="flex-end" gap="xs">
        {underWay && (
          <Button variant="default" loading={running} onClick={() => void run(stop)}>
            {t('batch.stop')}
          </Button>
        )}
        {!underWay && (
          <Button variant="default" loading={running} onClick={() => void run(finish)}>
            {t(stage === 'ready' ? 'batch.drop' : 'app.close')}
          </Button>
        )}
        {stage === 'done' && trouble > 0 && (
          <Button variant="default" onClick={goToOutbox}>
            {t('batch.toOutbox')}
          </Button>
        )}
        {stage === 'ready' && ready.length > 0 && (
          <Button loading={running} onClick={() => void run(() => send(ready.map(({ invoiceGuid }) => invoiceGuid)))}>
            {t('batch.send', { count: letters })}
          </Button>
        )}
      </Group>
    </footer>
  );
}
