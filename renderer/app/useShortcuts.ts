import { useEffect } from 'react';
import { useInvoices } from '../features/invoices/store';
import { shortcutOf } from './shortcuts';
import { useApp } from './store';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;

/** Whether a dialog is open, under which the page must stand still. */
const dialogOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

/** Listens to the shortcuts of an unlocked company. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event, isTyping(event.target));
      if (shortcut === undefined) return;
      event.preventDefault();
      if (shortcut === 'lock') {
        void useApp.getState().lock();
        return;
      }
      if (dialogOpen()) return;
      if (shortcut === 'fetch') void useInvoices.getState().fetch();
      else if (shortcut === 'search') useInvoices.getState().askForSearch();
      else useApp.getState().setPage(shortcut.go);
      if (shortcut === 'fetch' || shortcut === 'search') useApp.getState().setPage('invoices');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
