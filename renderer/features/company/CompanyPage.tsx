import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import { formatCvr } from '../../components/formatCvr';
import { PageHeader } from '../../components/PageHeader';
import { AutomationCards } from '../automation/AutomationCards';
import { DeliveryCards } from '../delivery/DeliveryCards';
import { FirstDay } from '../first/FirstDay';
import { PrivacyCard } from '../privacy/PrivacyCard';
import { useFirst, useGuided } from '../first/store';
import { ConnectedCard } from './ConnectedCard';
import { NotConnectedCard } from './NotConnectedCard';
import { PolicyCard } from './PolicyCard';
import { RemoveCard } from './RemoveCard';
import './company.css';

/** The company's own page, or the guide of its first day: its accounting system, how it works by itself, its rules and its removal. */
export function CompanyPage() {
  const { t } = useTranslation();
  const session = useApp((state) => state.session);
  const guided = useGuided();
  const open = useFirst((state) => state.open);
  if (session === null) return null;
  if (guided) return <FirstDay session={session} />;
  const { profile, connection } = session;
  return (
    <div className="page page--company">
      <PageHeader
        title={t('company.title')}
        note={
          <span className="wrap-anywhere">
            {profile.name} · <span className="num">{t('app.cvr', { cvr: formatCvr(profile.cvr) })}</span>
          </span>
        }
      >
        {connection !== null && (
          <Button variant="subtle" color="gray" className="remove__open" onClick={() => open(4)}>
            {t('first.show')}
          </Button>
        )}
      </PageHeader>
      <Stack>
        {connection === null ? <NotConnectedCard /> : <ConnectedCard connection={connection} />}
        <AutomationCards />
        <PolicyCard />
        <DeliveryCards />
        <PrivacyCard />
        <RemoveCard name={profile.name} />
      </Stack>
    </div>
  );
}
