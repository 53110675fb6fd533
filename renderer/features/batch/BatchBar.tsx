import { Button, Group } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { noSelection } from '../../components/grid/selection';
import { figuresOf } from './figures';
import { useBatch } from './store';
import './batch.css';

/** Above the list: how many invoices are ticked and what can be done with them, or how the batch under way goes. */
export function BatchBar() {
  const { t } = useTranslation();
  const { selection, batch, problem, show, select, refresh } = useBatch();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const count = selection.chosen.size;
  if (problem !== null && batch === null) return <ProblemNotice problem={problem} />;
  if (batch !== null) {
    const { done, rows } = figuresOf(batch);
    return (
      <Group className="batch__bar" justify="space-between" role="status">
        <span className="num">{t(`batch.stageOf.${batch.stage}`, { done, rows })}</span>
        <Button size="xs" variant="default" onClick={() => show(true)}>
          {t('batch.show')}
        </Button>
      </Group>
    );
  }
  if (count === 0) return null;
  return (
    <Group className="batch__bar" justify="space-between">
      <span className="num" role="status">
        {t('batch.chosen', { count })}
      </span>
      <Group gap="xs">
        <Button size="xs" variant="subtle" onClick={() => select(() => noSelection)}>
          {t('batch.chooseNone')}
        </Button>
        <Button size="xs" leftSection={<IconSend size={16} aria-hidden />} onClick={() => show(true)}>
          {t('batch.open', { count })}
        </Button>
      </Group>
    </Group>
  );
}
