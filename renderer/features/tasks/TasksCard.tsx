import { Button, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTasks } from './store';
import { TaskList } from './TaskList';

/** Tasks shown at first, and added by each press of the button below. */
const STEP = 25;

/** What persons are to do in all cases; nothing where there is nothing. */
export function TasksCard() {
  const { t } = useTranslation();
  const { tasks, problem, refresh } = useTasks();
  const [limit, setLimit] = useState(STEP);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  if (problem !== null) return <ProblemNotice title={t('tasks.failed')} problem={problem} />;
  if (tasks === null || tasks.length === 0) return null;
  const more = tasks.length - limit;
  return (
    <section className="card">
      <Title order={2} mb="xs">
        {t('tasks.title')}
      </Title>
      <TaskList tasks={tasks.slice(0, limit)} />
      {more > 0 && (
        <Button mt="sm" variant="default" onClick={() => setLimit(limit + STEP)}>
          {t('tasks.more', { count: Math.min(more, STEP) })}
        </Button>
      )}
    </section>
  );
}
