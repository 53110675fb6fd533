import { useEffect } from 'react';
import { useCases } from '../features/cases/store';
import { useDebtors } from '../features/debtors/store';
import { useHelp } from '../features/help/store';
import { useInvoices } from '../features/invoices/store';
import { useNew } from '../features/new/store';
import { usePalette } from '../features/palette/store';
import { useShortcutSheet } from '../features/shortcuts/store';
import { undoLatest } from '../components/tellUndo';
import { dialogOpen, isTyping } from './keys';
import type { Page } from './pages';
import { isZooming, shortcutOf, type Shortcut, type Zooming } from './shortcuts';
import { useApp } from './store';

/** The pages with a search of their own; from the others one searches in the invoices. */
const searches: Partial<Record<Page, () => void>> = {
  new: () => {
    useNew.getState().askForSearch();
  },
  cases: () => {
    useCases.getState().askForSearch();
  },
  debtors: () => {
    useDebtors.getState().askForSearch();
  },
  help: () => {
    useHelp.getState().askForSearch();
  },
};

/** Does what a key asked for, with no dialog open. */
function obey(shortcut: Exclude<Shortcut, 'lock' | Zooming>): void {
  const { page, setPage } = useApp.getState();
  if (shortcut === 'palette') usePalette.getState().open();
  else if (shortcut === 'sheet') useShortcutSheet.getState().open();
  else if (shortcut === 'undo') {
    // The new invoices remember their latest answer longer than its offer stands.
    if (!undoLatest() && page === 'new') void useNew.getState().undo();
  } else if (shortcut === 'fetch') {
    void useInvoices.getState().fetch();
    setPage('invoices');
  } else if (shortcut !== 'search') setPage(shortcut.go);
  else {
    const search = searches[page];
    if (search !== undefined) {
      search();
      return;
    }
    useInvoices.getState().askForSearch();
    setPage('invoices');
  }
}

/** Listens to the shortcuts of an unlocked company. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event, isTyping(event.target));
      if (shortcut === undefined || isZooming(shortcut)) return; // useZoom.ts
      event.preventDefault();
      if (shortcut === 'lock') void useApp.getState().lock();
      else if (shortcut === 'palette' && usePalette.getState().opened) usePalette.getState().close();
      else if (!dialogOpen()) obey(shortcut);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
