import { useEffect } from 'react';

/**
 * Gives the focus back when a dialog that is made on opening goes away: to what had it before, or to the page where that
 * is gone. The library does so only for dialogs that stay and are hidden.
 */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const back = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('content');
      back?.focus();
    };
  }, []);
}
