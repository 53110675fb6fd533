import type { LetterKind, LetterTemplate } from './letter';
import { placeholderNamed } from './placeholders';
import { templateParts, type TemplatePart } from './templateParts';

export const templateFields = ['subject', 'opening', 'closing'] as const;
export type TemplateField = (typeof templateFields)[number];

export const templateFaults = [
  'empty',
  'too-long',
  'line-break',
  'stray-brace',
  'unknown-placeholder',
  'not-in-this-letter',
] as const;

/** Why a template cannot be used. */
export interface TemplateProblem {
  field: TemplateField;
  fault: (typeof templateFaults)[number];
  /** The placeholder or brace it is about, as it stands in the text; empty where it is about the whole field. */
  part: string;
}

/** Characters. A subject is one line of a mail; a longer letter is read by nobody. */
export const LONGEST: Readonly<Record<TemplateField, number>> = { subject: 150, opening: 2_000, closing: 2_000 };

/** What is wrong with a template for a kind of letter; none means that it can be used. */
export const checkTemplate = (kind: LetterKind, template: LetterTemplate): TemplateProblem[] =>
  templateFields.flatMap((field) => [
    ...faultsOfField(field, template[field]),
    ...faultsOfParts(kind, field, template),
  ]);

function faultsOfField(field: TemplateField, text: string): TemplateProblem[] {
  const faults: TemplateProblem['fault'][] = [];
  if (field !== 'closing' && text.trim() === '') faults.push('empty');
  if (text.length > LONGEST[field]) faults.push('too-long');
  if (field === 'subject' && /[\r\n]/.test(text.trim())) faults.push('line-break');
  return faults.map((fault) => ({ field, fault, part: '' }));
}

const faultsOfParts = (kind: LetterKind, field: TemplateField, template: LetterTemplate): TemplateProblem[] =>
  templateParts(template[field]).flatMap((part) => {
    const fault = faultOf(kind, part);
    return fault === null ? [] : [{ field, ...fault }];
  });

function faultOf(kind: LetterKind, part: TemplatePart): Omit<TemplateProblem, 'field'> | null {
  if (part.kind === 'text') return null;
  if (part.kind === 'stray') return { fault: 'stray-brace', part: part.brace };
  const placeholder = placeholderNamed(part.name);
  if (placeholder?.kinds.includes(kind) === true) return null;
  return {
    fault: placeholder === undefined ? 'unknown-placeholder' : 'not-in-this-letter',
    part: `{${part.name}}`,
  };
}
