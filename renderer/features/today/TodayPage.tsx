import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function TodayPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('today.title')} note={t('today.lead')} />;
}
