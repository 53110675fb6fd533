import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../src/ipc/historyViews';
import { useToday } from '../../app/useToday';
import { errorSentence } from '../../components/sentences';
import { tellProblem } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import { useTasks } from './store';
import './tasks.css';

/** Milliseconds in which the foot of the window offers to take "done" back. */
const UNDO_FOR = 10_000;

/** What a person is to do, each with the button that says it is done. */
export function TaskList({ tasks }: { tasks: TaskView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday() ?? '';
  const { done, reopen } = useTasks();
  const say = (title: string, run: Promise<{ ok: true } | { ok: false; error: Parameters<typeof errorSentence>[1] }>) =>
    run.then((answer) => {
      if (!answer.ok) tellProblem(title, errorSentence(t, answer.error));
      return answer.ok;
    });
  const finish = async ({ id, number }: TaskView): Promise<void> => {
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
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.id} className="tasks__row">
          <div className="tasks__text">
            <div className="tasks__about">
              <InvoiceLink guid={task.guid} number={task.number} />
              <span className="ellipsis" title={task.debtorName}>
                {task.debtorName}
              </span>
              <span className={`num ${task.due < today ? 'tasks__late' : ''}`}>
                {task.due < today
                  ? t('tasks.late', { day: format.day(task.due) })
                  : t('tasks.due', { day: format.day(task.due) })}
              </span>
            </div>
            <div className="wrap-anywhere">{task.text[format.language]}</div>
          </div>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('tasks.doneOf', { number: task.number })}
            onClick={() => void finish(task)}
          >
            {t('tasks.done')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
