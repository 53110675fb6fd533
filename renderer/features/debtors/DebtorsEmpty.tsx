import { Button } from '@mantine/core';
import { IconSearchOff, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { useDebtors } from './store';

/** Why no customer is listed: none fits, or none is known yet. */
export function DebtorsEmpty({ any }: { any: boolean }) {
  const { t } = useTranslation();
  const want = useDebtors((state) => state.want);
  if (!any)
    return <EmptyState icon={<IconUsers size={26} />} title={t('debtors.empty')} text={t('debtors.emptyText')} />;
  return (
    <EmptyState icon={<IconSearchOff size={26} />} title={t('debtors.emptyFilter')} text={t('debtors.emptyFilterText')}>
      <Button variant="default" onClick={() => want({ search: '', filter: 'all' })}>
        {t('debtors.showAll')}
      </Button>
    </EmptyState>
  );
}
