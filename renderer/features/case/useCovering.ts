import { useEffect } from 'react';
import { useCase } from './store';

/**
 * Says that a dialog lies upon the panel: Escape is told to every dialog, and is not to close the panel as well. Lifted only
 * after the key that closed the dialog.
 */
export function useCovering(open: boolean): void {
  const cover = useCase((state) => state.cover);
  useEffect(() => {
    if (!open) return undefined;
    cover(true);
    return () => {
      setTimeout(() => cover(false));
    };
  }, [open, cover]);
}
