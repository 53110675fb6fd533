import { useEffect } from 'react';
import type { Announced } from '../../src/ipc/contract';
import { useAutomation } from '../features/automation/store';
import { useCollection } from '../features/collection/store';
import { useDecisions } from '../features/decisions/store';
import { useBackup } from '../features/backup/store';
import { useBatch } from '../features/batch/store';
import { useCase } from '../features/case/store';
import { useCases } from '../features/cases/store';
import { useDebtor } from '../features/debtors/panelStore';
import { useDebtors } from '../features/debtors/store';
import { useDelivery } from '../features/delivery/store';
import { useDiagnostics } from '../features/diagnostics/store';
import { useInvoices } from '../features/invoices/store';
import { useNew } from '../features/new/store';
import { useNumbers } from '../features/numbers/store';
import { useOutbox } from '../features/outbox/store';
import { useDay } from '../features/today/store';
import { useTasks } from '../features/tasks/store';
import { usePrivacy } from '../features/privacy/store';
import { usePreview } from '../features/preview/store';
import { useRules } from '../features/rules/store';
import { useSettings } from '../features/settings/store';
import { useStart } from '../features/start/store';
import { useApp } from './store';

type Changed = Announced<'changed'>['what'];

/** The session as it is now; where none is open, the company a notification asked for. */
async function followSession(): Promise<void> {
  await useApp.getState().refreshSession();
  if (useApp.getState().session === null) await useStart.getState().loadWanted();
}

/** Asks again for what follows from the parts that changed. */
function follow(what: Changed): void {
  const touches = (...parts: Changed): boolean => parts.some((part) => what.includes(part));
  if (touches('settings')) void useSettings.getState().load();
  if (touches('session', 'connection')) void followSession();
  const { session, page } = useApp.getState();
  if (session === null) return;
  // The outbox and the cases decide what an invoice's row offers, so the list follows them too.
  if (touches('connection', 'invoices', 'outbox', 'cases', 'runs')) void useInvoices.getState().refresh();
  if (touches('tasks', 'outbox', 'cases', 'invoices')) void useCase.getState().refresh();
  if (touches('tasks', 'runs')) void useTasks.getState().refresh();
  if (touches('batch')) void useBatch.getState().refresh();
  if (touches('outbox')) void useOutbox.getState().refresh();
  if (touches('invoices', 'cases', 'automation')) void useNew.getState().refresh();
  if (touches('cases', 'outbox')) void useDecisions.getState().refresh();
  // Each case's claim is worked out for it: off its page it follows the runs only.
  if (touches('runs') || (page === 'collection' && touches('cases', 'outbox', 'delivery')))
    void useCollection.getState().refresh();
  // Fifty thousand rows: read anew where they are looked at.
  if (page === 'cases' && touches('invoices', 'cases', 'outbox', 'runs')) void useCases.getState().refresh();
  if (touches('invoices', 'cases', 'runs')) void useDebtor.getState().refresh();
  if (page === 'debtors' && touches('invoices', 'cases', 'runs')) void useDebtors.getState().refresh();
  if (page === 'today' && !touches('batch')) void useDay.getState().refresh();
  if (page === 'numbers' && touches('invoices', 'cases', 'runs')) void useNumbers.getState().refresh();
  if (page === 'company' && touches('delivery')) void useDelivery.getState().refresh();
  if (page === 'company' && touches('automation', 'delivery')) void useRules.getState().refresh();
  if (page === 'company' && touches('backup')) void useBackup.getState().refresh();
  if (page === 'company' && touches('settings', 'runs')) void usePrivacy.getState().refresh();
  if (touches('automation', 'runs')) void useAutomation.getState().refresh();
  if (page === 'diagnostics') void useDiagnostics.getState().refresh();
}

/** Listens to what main tells unasked. */
export function useAnnouncements(): void {
  useEffect(() => {
    const stops = [
      window.rykkerklar.on('changed', ({ what }) => {
        follow(what);
      }),
      window.rykkerklar.on('goTo', ({ page }) => {
        usePreview.getState().close();
        useCase.getState().close();
        useApp.getState().setPage(page);
      }),
      window.rykkerklar.on('fetch.progress', (progress) => {
        useInvoices.getState().noteProgress(progress);
      }),
      window.rykkerklar.on('invoices.updated', (announced) => {
        useInvoices.getState().noteRows(announced);
        useNew.getState().noteRows(announced);
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
