import i18next from 'i18next';
import type { CaseView } from '../../../src/ipc/caseListViews';
import { errorSentence } from '../../components/sentences';
import { tellProblem } from '../../components/tell';
import { tellUndo } from '../../components/tellUndo';
import { useViews } from './viewStore';

/** Says that a view is gone, and offers to keep it again. */
export function tellRemoved(view: CaseView): void {
  tellUndo(i18next.t('cases.view.removed', { name: view.name }), () => {
    const again = async (): Promise<void> => {
      const answer = await useViews.getState().save(null, view.name, view);
      if (answer.ok) useViews.getState().choose(answer.data);
      else tellProblem(i18next.t('cases.view.notSaved'), errorSentence(i18next.t, answer.error));
    };
    void again();
  });
}
