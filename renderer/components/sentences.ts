import type { TFunction } from 'i18next';
import type { CalendarDate } from '../../src/claim/date';
import type { AppErrorValue, ErrorCode } from '../../src/ipc/errors';
import type { Refusal } from '../../src/ipc/views';
import { requirementCodes, type RequirementCode } from '../../src/procedure/requirements';
import { texts } from '../../src/text';

/** The sentence of an error, with what to do about it. */
export const errorSentence = (t: TFunction, error: AppErrorValue): string =>
  t(`errors.${error.code}`, error.params ?? {});

const isRequirement = (code: string): code is RequirementCode => (requirementCodes as readonly string[]).includes(code);
const isError = (code: string): code is ErrorCode => Object.hasOwn(texts.da.errors, code);

/**
 * The sentence of a stored reason, which is a requirement's code or an error's.
 * A code this version does not know reads as an unexpected error: a raw code is never shown.
 */
export function reasonSentence(t: TFunction, code: string): string {
  if (isRequirement(code)) return t(`requirements.${code}`);
  return t(`errors.${isError(code) ? code : 'unexpected'}`);
}

/** The sentence of a refusal, with the first day on which it no longer stands, where time lifts it. */
export function refusalSentence(t: TFunction, refusal: Refusal, formatDay: (day: CalendarDate) => string): string {
  const sentence = t(`requirements.${refusal.code}`);
  if (refusal.until === null) return sentence;
  return `${sentence.replace(/\.$/, '')} (${t('invoices.earliest', { day: formatDay(refusal.until) })}).`;
}
