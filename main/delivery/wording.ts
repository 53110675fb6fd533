import type { Letterhead, LetterKind, LetterLanguage, LetterTemplate } from '../../src/letter/letter';
import type { Company } from '../jobs/company';

/** The words of a kind of letter. */
export const templateOf = (_company: Company, kind: LetterKind, _language: LetterLanguage): LetterTemplate => ({
  subject: kind,
  opening: kind,
  closing: '',
});

/** The company's own paper. */
export const letterheadOf = (_company: Company): Letterhead => ({
  logo: null,
  colour: '#1f3a5f',
  address: [],
  phone: null,
  email: null,
  website: null,
  signature: null,
  payTo: null,
});
