import { useTranslation } from 'react-i18next';
import type { History } from '../../../src/ipc/historyViews';
import { useFormat } from '../../components/useFormat';

/** Who owes what, and where the procedure stands. */
export function CaseHead({ history }: { history: History }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { debtorName, email, dueDate, total, open, state, disputed, why, until } = history;
  return (
    <section className="card case__head" aria-label={t('case.head')}>
      <div className="case__who">
        <strong className="wrap-anywhere">{debtorName}</strong>
        {state !== null && <span className="pill">{t(`caseStates.${state}`)}</span>}
        {disputed && state !== 'disputed' && <span className="pill pill--warn">{t('caseStates.disputed')}</span>}
      </div>
      <div className="case__dim wrap-anywhere">{email ?? t('case.noEmail')}</div>
      <dl className="case__facts num">
        <div>
          <dt>{t('case.dueDate')}</dt>
          <dd>{dueDate === null ? t('app.unknown') : format.day(dueDate)}</dd>
        </div>
        <div>
          <dt>{t('case.total')}</dt>
          <dd>{format.kroner(total)}</dd>
        </div>
        <div>
          <dt>{t('case.openAmount')}</dt>
          <dd>{open === null ? t('app.unknown') : format.kroner(open)}</dd>
        </div>
        {until !== null && (
          <div>
            <dt>{t('case.until')}</dt>
            <dd>{format.dayNamed(until)}</dd>
          </div>
        )}
      </dl>
      <p className="case__why">{why === null ? t('case.noCase') : why[format.language]}</p>
    </section>
  );
}
