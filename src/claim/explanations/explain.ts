import { formatDate } from '../date';
import { formatKroner } from '../money';
import { toPercent } from '../rate';
import { catalogue, type Explanation, type ParameterKind, type ParameterKinds } from './catalogue';
import { da } from './da';
import { en } from './en';
import type { Language, Texts } from './texts';

const languages: Record<Language, Texts> = { da, en };

type Say = { [K in ParameterKind]: (value: ParameterKinds[K], language: Language) => string };

const say: Say = {
  amount: formatKroner,
  day: formatDate,
  rate: (value, language) => (language === 'da' ? toPercent(value).replace('.', ',') : toPercent(value)),
  count: String,
  debtor: (value, language) => languages[language].debtors[value],
  dayCount: (value, language) => languages[language].dayCounts[value],
  allocation: (value, language) => languages[language].allocations[value],
};

/** Each parameter in words, by its kind in the catalogue. */
function words(item: Explanation, language: Language): Map<string, string> {
  const kinds: Record<string, ParameterKind> = catalogue[item.code].params;
  return new Map(
    Object.entries(item.params).map(([name, value]) => {
      const kind = kinds[name];
      // The catalogue ties each name to the type of its value; only the loop over names loses that.
      return [name, kind === undefined ? '' : (say[kind] as (v: unknown, l: Language) => string)(value, language)];
    }),
  );
}

/** Says one statement in a sentence, with figures and dates as the language writes them. */
export function explain(item: Explanation, language: Language): string {
  const spoken = words(item, language);
  const sentence = languages[language].sentences[item.code].replace(
    /\{(\w+)\}/g,
    (_, name: string) => spoken.get(name) ?? '',
  );
  return sentence.replace(/\.{2}(?=\s|$)/g, '.'); // "kr." already ends the sentence
}

/** The sentence in both languages, as it crosses to the page. */
export const inBothLanguages = (item: Explanation): Record<Language, string> => ({
  da: explain(item, 'da'),
  en: explain(item, 'en'),
});
