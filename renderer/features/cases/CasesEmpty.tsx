import { Button } from '@mantine/core';
import { IconBriefcase, IconPlugConnected, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { standardWish } from '../../../src/cases/views';
import { useApp } from '../../app/store';
import { EmptyState } from '../../components/EmptyState';
import { GuideButton } from '../first/GuideButton';
import { useCases } from './store';

/** Why nothing is listed: nothing fits, no connection, or there is no case yet. */
export function CasesEmpty({ any }: { any: boolean }) {
  const { t } = useTranslation();
  const connected = useApp((state) => state.session?.connection !== null);
  const want = useCases((state) => state.want);
  if (any) {
    return (
      <EmptyState icon={<IconSearchOff size={26} />} title={t('cases.emptyFilter')} text={t('cases.emptyFilterText')}>
        <Button variant="default" onClick={() => want({ search: standardWish.search, groups: standardWish.groups })}>
          {t('cases.showOpen')}
        </Button>
      </EmptyState>
    );
  }
  if (!connected) {
    return (
      <EmptyState
        icon={<IconPlugConnected size={26} />}
        title={t('cases.emptyNotConnected')}
        text={t('invoices.emptyNotConnectedText')}
      >
        <GuideButton />
      </EmptyState>
    );
  }
  return <EmptyState icon={<IconBriefcase size={26} />} title={t('cases.empty')} text={t('cases.emptyText')} />;
}
