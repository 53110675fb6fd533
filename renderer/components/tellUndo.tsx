import { Button } from '@mantine/core';
import { notifications, notificationsStore } from '@mantine/notifications';
import i18next from 'i18next';

/** Milliseconds in which the foot of the window offers to take something back. */
const UNDO_FOR = 10_000;

/** What each offer takes back, by the offer's name; only those that are still shown count. */
const offers = new Map<string, () => void>();

/**
 * Says that something was done, and offers for a while to take it back. Each offer has a name of its own: one that took
 * another's would go when the time of that one is over.
 * @returns takes the offer away
 */
export function offerUndo(message: string, undo: () => void): () => void {
  const hide = (): void => void notifications.hide(offer);
  const take = (): void => {
    hide();
    undo();
  };
  const offer = notifications.show({
    color: 'teal',
    autoClose: UNDO_FOR,
    withCloseButton: true,
    closeButtonProps: { 'aria-label': i18next.t('app.close') },
    message: (
      <span className="offer">
        {message}
        <Button size="compact-sm" variant="light" onClick={take}>
          {i18next.t('app.undo')}
        </Button>
      </span>
    ),
  });
  for (const gone of offers.keys()) if (!isShown(gone)) offers.delete(gone);
  offers.set(offer, take);
  return hide;
}

const isShown = (offer: string): boolean => {
  const { notifications: shown, queue } = notificationsStore.getState();
  return [...shown, ...queue].some(({ id }) => id === offer);
};

/** Takes the latest offer that is still shown. @returns false where there is none */
export function undoLatest(): boolean {
  const take = [...offers].findLast(([offer]) => isShown(offer))?.[1];
  take?.();
  return take !== undefined;
}

let hideLatest = (): void => undefined;

/** Takes away the offer of `tellUndo` that stands. */
export const hideUndo = (): void => {
  hideLatest();
};

/** Offers the same where only the latest can be taken back: an offer before it goes. */
export function tellUndo(message: string, undo: () => void): void {
  hideUndo();
  hideLatest = offerUndo(message, undo);
}
