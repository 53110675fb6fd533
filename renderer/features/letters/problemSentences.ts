import type { TFunction } from 'i18next';
import { LONGEST, type TemplateField, type TemplateProblem } from '../../../src/letter/checkTemplate';

/** What is wrong with a field, one sentence after the other, each once; undefined where nothing is. */
export function problemSentences(
  t: TFunction,
  problems: readonly TemplateProblem[],
  field: TemplateField,
): string | undefined {
  const sentences = problems
    .filter((problem) => problem.field === field)
    .map(({ fault, part }) => t(`letters.faults.${fault}`, { part, count: LONGEST[field] }));
  return sentences.length === 0 ? undefined : [...new Set(sentences)].join(' ');
}
