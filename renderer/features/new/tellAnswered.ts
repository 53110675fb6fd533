import i18next from 'i18next';
import type { AppErrorValue } from '../../../src/ipc/errors';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { hideUndo, tellUndo } from '../../components/tellUndo';

export type Answer = 'activate' | 'deactivate' | 'undo';

/** Says how many invoices were answered, and offers to take it back. An answer taken back is only said. */
export function tellAnswered(answer: Answer, count: number, undo: () => void): void {
  hideUndo();
  if (count === 0) return;
  if (answer === 'undo') tellDone(i18next.t('new.undone', { count }));
  else tellUndo(i18next.t(answer === 'activate' ? 'new.activated' : 'new.deactivated', { count }), undo);
}

/** Says that an answer was not taken, and why. */
export function tellUnanswered(error: AppErrorValue): void {
  tellProblem(i18next.t('new.answerFailed'), errorSentence(i18next.t, error));
}
