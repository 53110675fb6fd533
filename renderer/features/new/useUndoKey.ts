import { useEffect } from 'react';
import { dialogOpen, isTyping } from '../../app/keys';
import { useNew } from './store';

/** Ctrl/Cmd+Z takes the latest answer back, wherever on the page the focus is; in a field it undoes what was typed. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!asked || event.key.toLowerCase() !== 'z' || isTyping(event.target) || dialogOpen()) return;
      event.preventDefault();
      void useNew.getState().undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
