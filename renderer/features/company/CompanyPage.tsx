import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import { PageHeader } from '../../components/PageHeader';
import { AutomationCards } from '../automation/AutomationCards';
import { BackupCard } from '../backup/BackupCard';
import { RestoredCard } from '../backup/RestoredCard';
import { DeliveryCards } from '../delivery/DeliveryCards';
import { FirstDay } from '../first/FirstDay';
import { PrivacyCard } from '../privacy/PrivacyCard';
import { ProcedureCard } from '../rules/ProcedureCard';
import { useFirst, useGuided } from '../first/store';
import { CompanyLine } from './CompanyLine';
import { ConnectedCard } from './ConnectedCard';
import { NotConnectedCard } from './NotConnectedCard';
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
      <PageHeader title={t('company.title')} note={<CompanyLine profile={profile} />}>
        {connection !== null && (
          <Button variant="subtle" color="gray" flex="none" onClick={() => open(4)}>
            {t('first.show')}
          </Button>
        )}
      </PageHeader>
      <Stack>
        <RestoredCard />
        {connection === null ? <NotConnectedCard /> : <ConnectedCard connection={connection} />}
        <AutomationCards />
        <ProcedureCard />
        <DeliveryCards />
        <BackupCard />
        <PrivacyCard />
        <RemoveCard name={profile.name} />
      </Stack>
    </div>
  );
}
