import { useTranslation } from 'react-i18next';
import { sum } from '../../../src/claim/money';
import type { CaseDetails } from '../../../src/ipc/caseListViews';
import { useFormat } from '../../components/useFormat';
import { stepName } from '../cases/stepName';

/** What follows by itself as long as nothing is paid, each step with its day, and why no more follows after. */
export function ComingSteps({ coming, then }: Pick<CaseDetails, 'coming' | 'then'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-label={t('case.coming')}>
      <h3 className="case__heading">{t('case.coming')}</h3>
      {coming.length > 0 && <p className="case__dim">{t('case.comingHint')}</p>}
      <ol className="case__list">
        {coming.map((step) => (
          <li key={`${step.on} ${step.level}`} className="case__entry case__entry--coming">
            <div className="case__dim num">{format.dayNamed(step.on)}</div>
            <div className="num">
              {t('case.comingStep', {
                step: stepName(t, step),
                charges: format.kroner(sum([step.fee, step.interest, step.compensation])),
                total: format.kroner(step.total),
              })}
            </div>
          </li>
        ))}
        {then !== null && (
          <li className="case__entry case__entry--coming">
            <div className={coming.length > 0 ? 'case__dim' : undefined}>{then[format.language]}</div>
          </li>
        )}
      </ol>
    </section>
  );
}
