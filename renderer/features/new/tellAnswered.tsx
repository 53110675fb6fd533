import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { AppErrorValue } from '../../../src/ipc/errors';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';

export type Answer = 'activate' | 'deactivate' | 'undo';

/** Milliseconds in which the foot of the window offers to take an answer back. */
const UNDO_FOR = 10_000;
/** There is one such offer at a time: for the latest answer. */
const TOAST = 'answered';

/** Says how many invoices were answered, and offers to take it back. An answer taken back is only said. */
export function tellAnswered(answer: Answer, count: number, undo: () => void): void {
  notifications.hide(TOAST);
  if (count === 0) return;
  if (answer === 'undo') {
    tellDone(i18next.t('new.undone', { count }));
    return;
  }
  const onUndo = (): void => {
    notifications.hide(TOAST);
    undo();
  };
  notifications.show({
    id: TOAST,
    color: 'teal',
    autoClose: UNDO_FOR,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': i18next.t('app.close') },
    message: (
      <span className="new__toast">
        {i18next.t(answer === 'activate' ? 'new.activated' : 'new.deactivated', { count })}
        <Button size="compact-sm" variant="light" onClick={onUndo}>
          {i18next.t('new.undo')}
        </Button>
      </span>
    ),
  });
}

/** Says that an answer was not taken, and why. */
export function tellUnanswered(error: AppErrorValue): void {
  tellProblem(i18next.t('new.answerFailed'), errorSentence(i18next.t, error));
}
