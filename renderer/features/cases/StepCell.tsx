import type { CaseRow } from '../../../src/ipc/caseListViews';
import type { Words } from '../../components/useWords';
import { stepName } from './stepName';

/** A step over its day; a dash where there is none. */
export function StepCell({ step, words: { t, format } }: { step: CaseRow['next']; words: Words }) {
  if (step === null) return <>{t('app.unknown')}</>;
  const name = stepName(t, step);
  return (
    <span className="grid__stack" title={`${name} · ${format.dayNamed(step.on)}`}>
      <span className="ellipsis">{name}</span>
      <span className="grid__dim ellipsis num">{format.day(step.on)}</span>
    </span>
  );
}
