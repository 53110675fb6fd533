import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import { formatCvr } from '../../components/formatCvr';
import { PageHeader } from '../../components/PageHeader';
import { AutomationCards } from '../automation/AutomationCards';
import { DeliveryCards } from '../delivery/DeliveryCards';
import { ConnectCard } from './ConnectCard';
import { ConnectedCard } from './ConnectedCard';
import { PolicyCard } from './PolicyCard';
import { RemoveCard } from './RemoveCard';
import './company.css';

/** The company's own page: its accounting system, how it works by itself, its rules and its removal. */
export function CompanyPage() {
  const { t } = useTranslation();
  const session = useApp((state) => state.session);
  if (session === null) return null;
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
      />
      <Stack>
        {connection === null ? <ConnectCard /> : <ConnectedCard connection={connection} />}
        <AutomationCards />
        <PolicyCard />
        <DeliveryCards />
        <RemoveCard name={profile.name} />
      </Stack>
    </div>
  );
}
