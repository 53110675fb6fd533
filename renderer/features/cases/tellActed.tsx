import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { tellDone } from '../../components/tell';
import type { Act } from './acts';

/** Milliseconds in which the foot of the window offers to take an act back. */
const UNDO_FOR = 10_000;
/** There is one such offer at a time: for the latest act. */
const TOAST = 'acted';

/** Says to how many cases it was done, and offers to take it back. @param undo null where it cannot be */
export function tellActed(act: Act, count: number, undo: (() => void) | null): void {
  notifications.hide(TOAST);
  if (count === 0) return;
  const message = i18next.t(`cases.done.${act}`, { count });
  if (undo === null) {
    tellDone(message);
    return;
  }
  notifications.show({
    id: TOAST,
    color: 'teal',
    autoClose: UNDO_FOR,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': i18next.t('app.close') },
    message: (
      <span className="cases__toast">
        {message}
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            notifications.hide(TOAST);
            undo();
          }}
        >
          {i18next.t('cases.undo')}
        </Button>
      </span>
    ),
  });
}
