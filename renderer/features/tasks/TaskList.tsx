import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../../src/ipc/historyViews';
import { useToday } from '../../app/useToday';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import { useFinishTask } from './useFinishTask';
import './tasks.css';

/** What a person is to do, each with the button that says it is done. */
export function TaskList({ tasks }: { tasks: TaskView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday() ?? '';
  const finish = useFinishTask();
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
