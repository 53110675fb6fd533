import type { Language } from '../../claim/explanations/texts';
import { formatDate } from '../../claim/date';
import { formatKroner } from '../../claim/money';
import { catalogue, type ParameterKind, type ParameterKinds, type Statement } from './catalogue';
import { da } from './da';
import { en } from './en';
import type { Texts } from './texts';

const languages: Record<Language, Texts> = { da, en };

type Write = { [K in ParameterKind]: (value: ParameterKinds[K], language: Language) => string };

const write: Write = {
  amount: formatKroner,
  day: formatDate,
  count: String,
  step: (value, language) => languages[language].steps[value],
  closing: (value, language) => languages[language].closings[value],
  text: (value) => value,
};

/** Says a wait or a refusal in a sentence, with figures and dates as the language writes them. */
export function say(statement: Statement, language: Language): string {
  const kinds: Record<string, ParameterKind> = catalogue[statement.code].params;
  const params: Record<string, unknown> = statement.params;
  const sentence = languages[language].sentences[statement.code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const kind = kinds[name];
    // The catalogue ties each name to the type of its value; only the look-up by name loses that.
    return kind === undefined ? '' : (write[kind] as (v: unknown, l: Language) => string)(params[name], language);
  });
  return sentence.replace(/\.{2}(?=\s|$)/g, '.').replace(/: \.$/, '.'); // "kr." ends the sentence; a reason may be blank
}

/** The sentence in both languages, as it crosses to the page. */
export const sayInBoth = (statement: Statement): Record<Language, string> => ({
  da: say(statement, 'da'),
  en: say(statement, 'en'),
});
