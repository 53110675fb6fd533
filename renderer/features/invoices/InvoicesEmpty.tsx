import { Button } from '@mantine/core';
import { IconCircleCheck, IconCloudDownload, IconPlugConnected, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import { EmptyState } from '../../components/EmptyState';
import { GuideButton } from '../first/GuideButton';
import { useInvoices } from './store';

/** Why the list is empty, and what to do: connect, fetch, look elsewhere, or be glad. */
export function InvoicesEmpty({ fetched, any }: { fetched: boolean; any: boolean }) {
  const { t } = useTranslation();
  const connected = useApp((state) => state.session?.connection !== null);
  const { want } = useInvoices();
  if (any) {
    return (
      <EmptyState
        icon={<IconSearchOff size={26} />}
        title={t('invoices.emptyFilter')}
        text={t('invoices.emptyFilterText')}
      >
        <Button variant="default" onClick={() => want({ search: '', filter: 'all', reason: null })}>
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
  return fetched ? (
    <EmptyState
      icon={<IconCircleCheck size={26} />}
      title={t('invoices.emptyNone')}
      text={t('invoices.emptyNoneText')}
    />
  ) : (
    <EmptyState
      icon={<IconCloudDownload size={26} />}
      title={t('invoices.emptyNeverFetched')}
      text={t('invoices.emptyNeverFetchedText')}
    />
  );
}
