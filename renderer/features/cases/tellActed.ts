import i18next from 'i18next';
import { tellDone } from '../../components/tell';
import { hideUndo, tellUndo } from '../../components/tellUndo';
import type { Act } from './acts';

/** Says to how many cases it was done, and offers to take it back. @param undo null where it cannot be */
export function tellActed(act: Act, count: number, undo: (() => void) | null): void {
  hideUndo();
  if (count === 0) return;
  const message = i18next.t(`cases.done.${act}`, { count });
  if (undo === null) tellDone(message);
  else tellUndo(message, undo);
}
