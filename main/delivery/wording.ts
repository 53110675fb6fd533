import { Letterhead, type LetterKind, type LetterLanguage, type LetterTemplate } from '../../src/letter/letter';
import { standardTemplate } from '../../src/letter/standardTemplates';
import type { Company } from '../jobs/company';

/** The words of a company's letters: its own, else the standard's. */
export const templateOf = ({ templates }: Company, kind: LetterKind, language: LetterLanguage): LetterTemplate =>
  templates.get(kind, language) ?? standardTemplate(kind, language);

/** A blue that is dark enough to read on white. */
const USUAL_COLOUR = '#1f3a5f';

/** A company's paper; until it has made one, what is known of it without asking. */
export const letterheadOf = (company: Company): Letterhead =>
  company.settings.get('letterhead', Letterhead, {
    logo: null,
    colour: USUAL_COLOUR,
    address: [],
    phone: null,
    email: company.connection()?.email ?? null,
    website: null,
    signature: null,
    payTo: null,
  });
