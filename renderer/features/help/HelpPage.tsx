import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';

export function HelpPage() {
  const { t } = useTranslation();
  return <PageHeader title={t('help.title')} note={t('help.lead')} />;
}
