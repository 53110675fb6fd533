import { useEffect } from 'react';
import { useCases } from '../features/cases/store';
import { useInvoices } from '../features/invoices/store';
import { useNew } from '../features/new/store';
import { dialogOpen, isTyping } from './keys';
import { shortcutOf } from './shortcuts';
import { useApp } from './store';

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
      const { page, setPage } = useApp.getState();
      if (shortcut === 'fetch') {
        void useInvoices.getState().fetch();
        setPage('invoices');
      } else if (shortcut !== 'search') setPage(shortcut.go);
      else if (page === 'new') useNew.getState().askForSearch();
      else if (page === 'cases') useCases.getState().askForSearch();
      else {
        useInvoices.getState().askForSearch();
        setPage('invoices');
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
