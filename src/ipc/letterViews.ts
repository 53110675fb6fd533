import { z } from 'zod';
import { templateFaults, templateFields } from '../letter/checkTemplate';
import { LetterKind, LetterLanguage, LetterTemplate } from '../letter/letter';

/** What a template is for. */
export const TemplateKey = z.object({ kind: LetterKind, language: LetterLanguage });
export type TemplateKey = z.infer<typeof TemplateKey>;

export const TemplateView = TemplateKey.extend({
  template: LetterTemplate,
  /** Whether these are the company's own words; else they are the standard's. */
  own: z.boolean(),
});
export type TemplateView = z.infer<typeof TemplateView>;

/** Long enough for what is too long to be told so instead of being cut. */
const words = z.string().max(20_000);
/** A template as it stands in the editor, right or not. */
export const TemplateDraft = z.object({ subject: words, opening: words, closing: words });

export const TemplateProblem = z.object({
  field: z.enum(templateFields),
  fault: z.enum(templateFaults),
  part: z.string(),
});

/** Saved as it is, or nothing is saved and every reason is named. */
export const SavedTemplate = z.discriminatedUnion('saved', [
  z.object({ saved: z.literal(true), view: TemplateView }),
  z.object({ saved: z.literal(false), problems: z.array(TemplateProblem) }),
]);
export type SavedTemplate = z.infer<typeof SavedTemplate>;

const line = (max: number) => z.string().trim().min(1).max(max).nullable();

/** The fields of the paper that are typed. The logo is chosen in a dialog of main's and never comes from the page. */
export const LetterheadFields = z.object({
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  address: z.array(z.string().trim().min(1).max(80)).max(4),
  phone: line(40),
  email: z.email().max(254).nullable(),
  website: line(120),
  signature: line(120),
  payTo: line(80),
});
export type LetterheadFields = z.infer<typeof LetterheadFields>;

export const LetterheadView = LetterheadFields.extend({ logo: z.string().nullable() });
export type LetterheadView = z.infer<typeof LetterheadView>;

/** A letter to a made-up debtor. */
export const SampleRequest = TemplateKey.extend({ template: TemplateDraft, letterhead: LetterheadFields });
export type SampleRequest = z.infer<typeof SampleRequest>;

export const SampleView = z.object({
  /** The pages as PNG data addresses. */
  pages: z.array(z.string()),
  subject: z.string(),
  /** The mail that the letter is attached to. */
  mail: z.string(),
});
export type SampleView = z.infer<typeof SampleView>;
