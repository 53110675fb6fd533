import { notifications } from '@mantine/notifications';

/** Says in the corner of the window, and to screen readers, that something was done. Goes away by itself. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'teal', autoClose: 6000 });
}

/** Says that something failed; stays until closed. */
export function tellProblem(title: string, message: string): void {
  notifications.show({ title, message, color: 'red', autoClose: false });
}
