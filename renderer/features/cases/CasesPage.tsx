import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function CasesPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('cases.title')} note={t('cases.lead')} />;
}
