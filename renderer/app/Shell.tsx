import { useTranslation } from 'react-i18next';
import { useEffect } from 'react';
import type { SessionView } from '../../src/ipc/views';
import { CompanyPage } from '../features/company/CompanyPage';
import { InvoicesPage } from '../features/invoices/InvoicesPage';
import { useOutbox } from '../features/outbox/store';
import { OutboxPage } from '../features/outbox/OutboxPage';
import { PreviewDrawer } from '../features/preview/PreviewDrawer';
import { SettingsPage } from '../features/settings/SettingsPage';
import { ConnectionBanner } from './ConnectionBanner';
import { Navigation } from './Navigation';
import { useApp } from './store';
import { useShortcuts } from './useShortcuts';
import './shell.css';

const views = {
  invoices: InvoicesPage,
  outbox: OutboxPage,
  company: CompanyPage,
  settings: SettingsPage,
} as const;

/** An unlocked company: the menu at the left, the chosen page at the right. */
export function Shell({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const page = useApp((state) => state.page);
  const refreshOutbox = useOutbox((state) => state.refresh);
  useShortcuts();
  useEffect(() => {
    void refreshOutbox();
  }, [refreshOutbox]);
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
          <View />
        </main>
      </div>
      <PreviewDrawer />
    </div>
  );
}
