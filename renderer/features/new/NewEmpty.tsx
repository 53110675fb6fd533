import { Button } from '@mantine/core';
import { IconChecks, IconPlugConnected, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import { EmptyState } from '../../components/EmptyState';
import { GuideButton } from '../first/GuideButton';
import { useNew } from './store';

/** Why nothing is listed: the search, no connection, or everything is answered. */
export function NewEmpty({ any }: { any: boolean }) {
  const { t } = useTranslation();
  const connected = useApp((state) => state.session?.connection !== null);
  const setSearch = useNew((state) => state.setSearch);
  if (any) {
    return (
      <EmptyState
        icon={<IconSearchOff size={26} />}
        title={t('invoices.emptyFilter')}
        text={t('invoices.emptyFilterText')}
      >
        <Button variant="default" onClick={() => setSearch('')}>
          {t('invoices.showAll')}
        </Button>
      </EmptyState>
    );
  }
  if (!connected) {
    return (
      <EmptyState
        icon={<IconPlugConnected size={26} />}
        title={t('invoices.emptyNotConnected')}
        text={t('invoices.emptyNotConnectedText')}
      >
        <GuideButton />
      </EmptyState>
    );
  }
  return <EmptyState icon={<IconChecks size={26} />} title={t('new.empty')} text={t('new.emptyText')} />;
}
