import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../src/ipc/errors';
import type { TaskView } from '../../../src/ipc/historyViews';
import { errorSentence } from '../../components/sentences';
import { tellProblem } from '../../components/tell';
import { useTasks } from './store';
import './tasks.css';

/** Milliseconds in which the foot of the window offers to take "done" back. */
const UNDO_FOR = 10_000;

/** Ticks a task off, says so, and offers for a while to take it back. */
export function useFinishTask(): (task: Pick<TaskView, 'id' | 'number'>) => Promise<void> {
  const { t } = useTranslation();
  const { done, reopen } = useTasks();
  const say = async (title: string, run: Promise<Result<undefined>>): Promise<boolean> => {
    const answer = await run;
    if (!answer.ok) tellProblem(title, errorSentence(t, answer.error));
    return answer.ok;
  };
  return async ({ id, number }) => {
    if (!(await say(t('tasks.done'), done(id)))) return;
    const toast = `task-${id}`;
    notifications.show({
      id: toast,
      color: 'teal',
      autoClose: UNDO_FOR,
      withCloseButton: true,
      closeButtonProps: { 'aria-label': t('app.close') },
      message: (
        <span className="tasks__toast">
          {t('tasks.isDone', { number })}
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(toast);
              void say(t('tasks.undo'), reopen(id));
            }}
          >
            {t('tasks.undo')}
          </Button>
        </span>
      ),
    });
  };
}
