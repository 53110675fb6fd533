import {
  LetterheadFields,
  type LetterheadView,
  type SampleRequest,
  type TemplateKey,
  type TemplateView,
} from '../../../src/ipc/letterViews';
import type { LetterTemplate } from '../../../src/letter/letter';
import { readDraft, type LetterheadDraft } from './letterheadDraft';

/** What is stored, what is written upon it, and which letter is looked at. */
export interface Written extends TemplateKey {
  /** Null until first read. */
  templates: TemplateView[] | null;
  letterhead: LetterheadView | null;
  /** What is written and not saved, by `keyOf`. It stays when another letter or page is looked at. */
  drafts: Readonly<Record<string, LetterTemplate>>;
  /** The paper as it is typed; null where nothing is unsaved. */
  paper: LetterheadDraft | null;
}

export const keyOf = ({ kind, language }: TemplateKey): string => `${kind}/${language}`;

/** The chosen letter as it is stored. */
export const storedView = (written: Written): TemplateView | undefined =>
  written.templates?.find((view) => keyOf(view) === keyOf(written));

/** The chosen letter as it is written now; undefined until first read. */
export const currentTemplate = (written: Written): LetterTemplate | undefined =>
  written.drafts[keyOf(written)] ?? storedView(written)?.template;

export const sameTemplate = (one: LetterTemplate, other: LetterTemplate): boolean =>
  one.subject === other.subject && one.opening === other.opening && one.closing === other.closing;

/** Letter and paper as they are written now, to be seen; undefined until first read. */
export function sampleRequest(written: Written): SampleRequest | undefined {
  const { kind, language, paper, letterhead } = written;
  const template = currentTemplate(written);
  if (template === undefined || letterhead === null) return undefined;
  return { kind, language, template, letterhead: paper === null ? typedPart(letterhead) : usable(paper, letterhead) };
}

const typedPart = (letterhead: LetterheadView): LetterheadFields => LetterheadFields.parse(letterhead);

/** The paper as it is typed; a field that is not right yet stays as it is stored. */
function usable(paper: LetterheadDraft, letterhead: LetterheadView): LetterheadFields {
  const { fields, wrong } = readDraft(paper);
  const asStored = Object.fromEntries(wrong.map((field) => [field, letterhead[field]]));
  return { ...fields, ...asStored };
}
