import type { LetterInput, LetterLanguage } from './letter';

/** So many invoices are named one by one in a sentence; of more only the number is said. */
const MOST_NAMED = 5;

/** "faktura 1042", "fakturaerne 1042 og 1043", "12 fakturaer"; null where the letter has none. */
export function invoiceNames({ claims, language }: Pick<LetterInput, 'claims' | 'language'>): string | null {
  const [first] = claims;
  if (first === undefined) return null;
  if (claims.length === 1) return one(language, first.invoiceNumber);
  if (claims.length > MOST_NAMED) return language === 'da' ? `${claims.length} fakturaer` : `${claims.length} invoices`;
  const numbers = claims.map(({ invoiceNumber }) => String(invoiceNumber));
  const last = numbers.pop() ?? '';
  return language === 'da'
    ? `fakturaerne ${numbers.join(', ')} og ${last}`
    : `invoices ${numbers.join(', ')} and ${last}`;
}

const one = (language: LetterLanguage, number: number): string =>
  language === 'da' ? `faktura ${number}` : `invoice ${number}`;
