import type { AllocationRule } from '../allocation';
import type { DayCount } from '../dayCount';
import type { DebtorKind } from '../facts';
import type { ExplanationCode } from './catalogue';

export type Language = 'da' | 'en';

/** All words of one language; `{name}` stands for a parameter of the catalogue. */
export interface Texts {
  sentences: Record<ExplanationCode, string>;
  debtors: Record<DebtorKind, string>;
  dayCounts: Record<DayCount, string>;
  allocations: Record<AllocationRule, string>;
}
