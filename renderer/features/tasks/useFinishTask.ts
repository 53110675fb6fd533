import { useTranslation } from 'react-i18next';
import type { Result } from '../../../src/ipc/errors';
import type { TaskView } from '../../../src/ipc/historyViews';
import { errorSentence } from '../../components/sentences';
import { tellProblem } from '../../components/tell';
import { offerUndo } from '../../components/tellUndo';
import { useTasks } from './store';

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
    offerUndo(t('tasks.isDone', { number }), () => void say(t('app.undo'), reopen(id)));
  };
}
