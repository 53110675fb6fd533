import { placeholderNamed, type LetterFacts } from './placeholders';
import { templateParts } from './templateParts';

/**
 * A text of a template with the letter's own values in place of the placeholders.
 * @throws RangeError for a placeholder that the letter has no value for: rather no letter than one with a hole in it
 */
export const fillTemplate = (text: string, letter: LetterFacts): string =>
  templateParts(text)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'stray') throw new RangeError(`a brace without its other: ${text}`);
      const placeholder = placeholderNamed(part.name);
      const value = placeholder?.kinds.includes(letter.kind) === true ? placeholder.value(letter) : null;
      if (value === null) throw new RangeError(`the letter has no {${part.name}}`);
      return value;
    })
    .join('')
    .trim();
