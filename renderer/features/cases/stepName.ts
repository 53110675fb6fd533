import type { TFunction } from 'i18next';
import type { StepKind } from '../../../src/procedure/policy';

interface Step {
  kind: StepKind;
  level: number | null;
  /** A reminder that is a notice of collection as well. */
  notice?: boolean;
}

/** What a step is called: "Rykker 2", "Inkassovarsel". */
export function stepName(t: TFunction, { kind, level, notice = false }: Step): string {
  if (kind !== 'reminder') return t(`cases.step.${kind}`);
  if (level === null) return t('cases.step.other');
  return t(notice ? 'cases.step.both' : 'cases.step.reminder', { level });
}
