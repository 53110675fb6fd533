import type { TFunction } from 'i18next';
import { texts } from '../../../src/text';

type CaseState = keyof typeof texts.da.caseStates;
type OutboxState = keyof typeof texts.da.outbox.stateOf;

const isCaseState = (state: string): state is CaseState => Object.hasOwn(texts.da.caseStates, state);
const isOutboxState = (state: string): state is OutboxState => Object.hasOwn(texts.da.outbox.stateOf, state);

/** The word for a case's state; one that this version does not know reads as "other". */
export const caseWord = (t: TFunction, state: string): string =>
  isCaseState(state) ? t(`caseStates.${state}`) : t('diagnostics.other');

/** The word for a sending's state. */
export const outboxWord = (t: TFunction, state: string): string =>
  isOutboxState(state) ? t(`outbox.stateOf.${state}`) : t('diagnostics.other');
