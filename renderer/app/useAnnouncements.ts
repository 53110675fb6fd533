import { useEffect } from 'react';
import { useInvoices } from '../features/invoices/store';
import { useOutbox } from '../features/outbox/store';
import { usePreview } from '../features/preview/store';
import { useSettings } from '../features/settings/store';
import { useApp } from './store';

/** Asks again for what is shown whenever main says that it changed. */
export function useAnnouncements(): void {
  useEffect(() => {
    const stops = [
      window.rykkerklar.on('changed', ({ what }) => {
        if (what.includes('settings')) void useSettings.getState().load();
        if (what.includes('session') || what.includes('connection')) void useApp.getState().refreshSession();
        if (useApp.getState().session === null) return;
        // The outbox decides what an invoice's row offers, so the list follows it too.
        if (what.some((part) => part !== 'settings' && part !== 'session')) void useInvoices.getState().refresh();
        if (what.includes('outbox')) void useOutbox.getState().refresh();
      }),
      window.rykkerklar.on('fetch.progress', (progress) => {
        useInvoices.getState().noteProgress(progress);
      }),
      window.rykkerklar.on('invoices.updated', (announced) => {
        useInvoices.getState().noteRows(announced);
      }),
      window.rykkerklar.on('reminder.progress', (progress) => {
        usePreview.getState().noteProgress(progress);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
