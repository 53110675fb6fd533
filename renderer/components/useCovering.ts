import { useEffect } from 'react';

/**
 * Says that a dialog lies upon a panel: Escape is told to every dialog, and is not to close the panel as well. Lifted only
 * after the key that closed the dialog.
 * @param cover tells the panel
 */
export function useCovering(open: boolean, cover: (covered: boolean) => void): void {
  useEffect(() => {
    if (!open) return undefined;
    cover(true);
    return () => {
      setTimeout(() => cover(false));
    };
  }, [open, cover]);
}
