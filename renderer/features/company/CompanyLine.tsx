import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../src/ipc/views';
import { formatCvr } from '../../components/formatCvr';

/** Which company it is: its name and its CVR number. */
export function CompanyLine({ profile: { name, cvr } }: Pick<SessionView, 'profile'>) {
  const { t } = useTranslation();
  return (
    <span className="wrap-anywhere">
      {name} · <span className="num">{t('app.cvr', { cvr: formatCvr(cvr) })}</span>
    </span>
  );
}
