import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

/** Milliseconds in which the foot of the window offers to take something back. */
const UNDO_FOR = 10_000;
/** There is one such offer at a time: for the latest. */
const TOAST = 'cases-undo';

/** Takes away the offer that stands. */
export const hideUndo = (): void => void notifications.hide(TOAST);

/** Says that something was done, and offers to take it back. */
export function tellUndo(message: string, undo: () => void): void {
  hideUndo();
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
            hideUndo();
            undo();
          }}
        >
          {i18next.t('cases.undo')}
        </Button>
      </span>
    ),
  });
}
