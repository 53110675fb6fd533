import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

const closable = () => ({ withCloseButton: true, closeButtonProps: { 'aria-label': i18next.t('app.close') } });

/** Says at the foot of the window, and to screen readers, that something was done. Goes away by itself. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'teal', autoClose: 4000, ...closable() });
}

/** Says that something failed; stays until closed. */
export function tellProblem(title: string, message: string): void {
  notifications.show({ title, message, color: 'red', autoClose: false, ...closable() });
}
