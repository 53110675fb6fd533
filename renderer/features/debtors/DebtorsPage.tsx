import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function DebtorsPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('debtors.title')} note={t('debtors.lead')} />;
}
