import type { ClosingReason } from '../fields';
import type { StepKind } from '../policy';
import type { StatementCode } from './catalogue';

/** All words of one language; `{name}` stands for a parameter of the catalogue. */
export interface Texts {
  sentences: Record<StatementCode, string>;
  steps: Record<StepKind, string>;
  closings: Record<ClosingReason, string>;
}
