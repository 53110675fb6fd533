import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../../../src/ipc/caseListViews';
import { useFormat } from '../../components/useFormat';
import { stepName } from './stepName';

/** A step over its day; a dash where there is none. */
export function StepCell({ step }: { step: CaseRow['next'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (step === null) return <>{t('app.unknown')}</>;
  const name = stepName(t, step);
  return (
    <span className="grid__stack" title={`${name} · ${format.dayNamed(step.on)}`}>
      <span className="ellipsis">{name}</span>
      <span className="grid__dim ellipsis num">{format.day(step.on)}</span>
    </span>
  );
}
