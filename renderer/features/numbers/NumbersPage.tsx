import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function NumbersPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('numbers.title')} note={t('numbers.lead')} />;
}
