/** A piece of a template's text. */
export type TemplatePart =
  | { kind: 'text'; text: string }
  /** A word in braces, known or not. */
  | { kind: 'placeholder'; name: string }
  /** A brace without its other. */
  | { kind: 'stray'; brace: '{' | '}' };

const PART = /\{([^{}\n]*)\}|([{}])|[^{}]+/g;

/** A text of a template cut at its braces. Put together again, the parts are the text. */
export const templateParts = (text: string): TemplatePart[] =>
  Array.from(text.matchAll(PART), ([whole, name, brace]): TemplatePart => {
    if (name !== undefined) return { kind: 'placeholder', name };
    return brace === '{' || brace === '}' ? { kind: 'stray', brace } : { kind: 'text', text: whole };
  });
