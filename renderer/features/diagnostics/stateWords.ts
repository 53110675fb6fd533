import type { TFunction } from 'i18next';
import { OutboxState } from '../../../src/ipc/views';
import { caseStates } from '../../../src/procedure/standing';

/** The word for a case's state; one that this version does not know reads as "other". */
export function caseWord(t: TFunction, state: string): string {
  const known = caseStates.find((candidate) => candidate === state);
  return known === undefined ? t('diagnostics.other') : t(`caseStates.${known}`);
}

/** The word for a sending's state. */
export function outboxWord(t: TFunction, state: string): string {
  const known = OutboxState.options.find((candidate) => candidate === state);
  return known === undefined ? t('diagnostics.other') : t(`outbox.stateOf.${known}`);
}
