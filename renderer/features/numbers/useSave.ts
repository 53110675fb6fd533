import { useTranslation } from 'react-i18next';
import type { NumbersFile } from '../../../src/ipc/numbersViews';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useNumbers } from './store';

/** Saves a file and says how it went; nothing is said where the person changed their mind. */
export function useSave(): { saving: boolean; save: (file: NumbersFile) => Promise<void> } {
  const { t } = useTranslation();
  const ask = useNumbers((state) => state.save);
  const { running, run } = useTask();
  const save = async (file: NumbersFile): Promise<void> => {
    const answer = await run(() => ask(file));
    if (!answer.ok) tellProblem(t('numbers.notSaved'), errorSentence(t, answer.error));
    else if (answer.data !== null) tellDone(t('numbers.saved', { file: answer.data.fileName }));
  };
  return { saving: running, save };
}
