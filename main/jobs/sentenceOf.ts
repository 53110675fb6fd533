import { errorCodes, type ErrorCode } from '../../src/ipc/errors';
import type { Sentence } from '../../src/ipc/views';
import type { Statement } from '../../src/procedure/explanations/catalogue';
import { sayInBoth } from '../../src/procedure/explanations/say';
import { requirementCodes, type RequirementCode } from '../../src/procedure/requirements';
import { texts } from '../../src/text';

const isRequirement = (code: string): code is RequirementCode => requirementCodes.some((known) => known === code);
const isError = (code: string): code is ErrorCode => errorCodes.some((known) => known === code);

/**
 * Why a case stands where it does, in both languages.
 * @param why the procedure's statement in JSON, as a case's file keeps it; null where the reason is a requirement or an error
 */
export function sentenceOf(reason: string, why: string | null): Sentence {
  // Written by this program from a statement, into a column only it writes to.
  if (why !== null) return sayInBoth(JSON.parse(why) as Statement);
  if (isRequirement(reason)) return { da: texts.da.requirements[reason], en: texts.en.requirements[reason] };
  if (isError(reason)) return { da: texts.da.errors[reason], en: texts.en.errors[reason] };
  return { da: reason, en: reason };
}
