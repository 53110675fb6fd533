import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../src/ipc/views';
import { useAutomation } from '../features/automation/store';
import { BatchDrawer } from '../features/batch/BatchDrawer';
import { CasePanel } from '../features/case/CasePanel';
import { CollectionPage } from '../features/collection/CollectionPage';
import { useCollection } from '../features/collection/store';
import { CompanyPage } from '../features/company/CompanyPage';
import { DebtorPanel } from '../features/debtors/DebtorPanel';
import { DecisionsPage } from '../features/decisions/DecisionsPage';
import { useDecisions } from '../features/decisions/store';
import { InvoicesPage } from '../features/invoices/InvoicesPage';
import { NewPage } from '../features/new/NewPage';
import { useNew } from '../features/new/store';
import { useOutbox } from '../features/outbox/store';
import { useTasks } from '../features/tasks/store';
import { OutboxPage } from '../features/outbox/OutboxPage';
import { Palette } from '../features/palette/Palette';
import { PreviewDrawer } from '../features/preview/PreviewDrawer';
import { SettingsPage } from '../features/settings/SettingsPage';
import { ShortcutSheet } from '../features/shortcuts/ShortcutSheet';
import { TodayPage } from '../features/today/TodayPage';
import { ConnectionBanner } from './ConnectionBanner';
import { Navigation } from './Navigation';
import { useApp } from './store';
import { useShortcuts } from './useShortcuts';
import './shell.css';

/** Seldom opened, and long: fetched when it is. */
const DiagnosticsPage = lazy(async () => ({
  default: (await import('../features/diagnostics/DiagnosticsPage')).DiagnosticsPage,
}));

const LettersPage = lazy(async () => ({ default: (await import('../features/letters/LettersPage')).LettersPage }));

const CasesPage = lazy(async () => ({ default: (await import('../features/cases/CasesPage')).CasesPage }));
const DebtorsPage = lazy(async () => ({ default: (await import('../features/debtors/DebtorsPage')).DebtorsPage }));
const NumbersPage = lazy(async () => ({ default: (await import('../features/numbers/NumbersPage')).NumbersPage }));
const HelpPage = lazy(async () => ({ default: (await import('../features/help/HelpPage')).HelpPage }));

const views = {
  today: TodayPage,
  new: NewPage,
  invoices: InvoicesPage,
  decisions: DecisionsPage,
  cases: CasesPage,
  debtors: DebtorsPage,
  collection: CollectionPage,
  numbers: NumbersPage,
  outbox: OutboxPage,
  letters: LettersPage,
  company: CompanyPage,
  settings: SettingsPage,
  help: HelpPage,
  diagnostics: DiagnosticsPage,
} as const;

/** An unlocked company: the menu at the left, the chosen page at the right. */
export function Shell({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const page = useApp((state) => state.page);
  useShortcuts();
  useEffect(() => {
    // What the menu counts, and whether the company works by itself: wanted on every page.
    for (const store of [useNew, useDecisions, useCollection, useOutbox, useTasks, useAutomation])
      void store.getState().refresh();
  }, []);
  const View = views[page];
  return (
    <div className="shell">
      <a className="shell__skip" href="#content">
        {t('app.skip')}
      </a>
      <Navigation session={session} />
      <div className="shell__side">
        <ConnectionBanner session={session} />
        <main id="content" className="shell__content" tabIndex={-1}>
          <Suspense fallback={<Loader className="shell__loading" role="status" aria-label={t('app.loading')} />}>
            <View />
          </Suspense>
        </main>
      </div>
      <BatchDrawer />
      <DebtorPanel />
      <CasePanel />
      <PreviewDrawer />
      <ShortcutSheet />
      <Palette />
    </div>
  );
}
