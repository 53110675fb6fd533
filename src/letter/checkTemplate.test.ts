import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from './checkTemplate';
import { letterKinds, letterLanguages, type LetterKind, type LetterTemplate } from './letter';
import { placeholders, placeholdersOf } from './placeholders';
import { standardTemplate } from './standardTemplates';
import { templateParts } from './templateParts';
import { inputOf } from './testing/letterOf';
import { composeLetter } from './composeLetter';

const good: LetterTemplate = { subject: 'Rykker', opening: 'Kære {kunde}', closing: '' };
const faults = (kind: LetterKind, changes: Partial<LetterTemplate>) =>
  checkTemplate(kind, { ...good, ...changes }).map(({ field, fault, part }) => [field, fault, part].join(' ').trim());

describe('the check of a template', () => {
  it.each<[string, LetterKind, Partial<LetterTemplate>, string[]]>([
    ['a good one', 'reminder-1', {}, []],
    ['no subject', 'reminder-1', { subject: ' ' }, ['subject empty']],
    ['no opening', 'reminder-1', { opening: '\n' }, ['opening empty']],
    ['two lines of subject', 'reminder-1', { subject: 'a\nb' }, ['subject line-break']],
    ['a subject too long for a mail', 'reminder-1', { subject: 'a'.repeat(151) }, ['subject too-long']],
    ['an unknown placeholder', 'reminder-1', { opening: '{kunden}' }, ['opening unknown-placeholder {kunden}']],
    ['a placeholder of another case', 'reminder-1', { closing: '{Kunde}' }, ['closing unknown-placeholder {Kunde}']],
    ['empty braces', 'reminder-1', { opening: 'a {} b' }, ['opening unknown-placeholder {}']],
    ['an unclosed brace', 'reminder-1', { opening: 'a {kunde' }, ['opening stray-brace {']],
    ['a stray brace', 'reminder-1', { opening: 'kunde} b' }, ['opening stray-brace }']],
    ['a brace within a brace', 'notice', { opening: '{{kunde}}' }, ['opening stray-brace {', 'opening stray-brace }']],
    ['a deadline in a thank-you', 'thanks', { opening: '{frist}' }, ['opening not-in-this-letter {frist}']],
    ['a number in a notice', 'notice', { subject: '{rykkernummer}' }, ['subject not-in-this-letter {rykkernummer}']],
    ['rates in a reminder', 'reminder-2', { closing: '{rater}' }, ['closing not-in-this-letter {rater}']],
  ])('finds in %s what is wrong', (_name, kind, changes, expected) => {
    expect(faults(kind, changes)).toEqual(expected);
  });

  it('cuts a text into parts that are the text again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', 'kunde', 'å', '\n', ' ')), (pieces) => {
        const text = pieces.join('');
        const again = templateParts(text).map((part) =>
          part.kind === 'text' ? part.text : part.kind === 'stray' ? part.brace : `{${part.name}}`,
        );
        expect(again.join('')).toBe(text);
      }),
    );
  });

  it('lets through only what can be filled in', () => {
    const pieces = fc.array(fc.constantFrom('{', '}', ' Ord ', ...placeholders.map(({ name }) => `{${name}}`)));
    fc.assert(
      fc.property(fc.constantFrom(...letterKinds), pieces, (kind, words) => {
        const template = { subject: 'Emne', opening: `A${words.join('')}`, closing: '' };
        const compose = () => composeLetter({ ...inputOf(kind, 'da'), template });
        if (checkTemplate(kind, template).length > 0) expect(compose).toThrow(RangeError);
        else expect(compose().opening).not.toMatch(/[{}]/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the standard templates', () => {
  const all = letterKinds.flatMap((kind) => letterLanguages.map((language) => [kind, language] as const));

  it.each(all)('of %s in %s can be used', (kind, language) => {
    expect(checkTemplate(kind, standardTemplate(kind, language))).toEqual([]);
  });

  it.each(letterKinds)('of %s use the same placeholders in both languages', (kind) => {
    const used = letterLanguages.map((language) =>
      Object.values(standardTemplate(kind, language)).flatMap((text) => text.match(/\{[^}]*\}/g) ?? []),
    );
    expect(used[1]).toEqual(used[0]);
  });

  it.each(['reminder-1', 'reminder-2', 'reminder-3', 'charges', 'plan', 'thanks'] as const)(
    'of %s threaten with nothing',
    (kind) => {
      for (const language of letterLanguages)
        expect(Object.values(standardTemplate(kind, language)).join(' ')).not.toMatch(
          /inkasso|retten|advokat|RKI|collection|court|lawyer/i,
        );
    },
  );

  it('name no amount where Dinero writes the specification beneath', () => {
    for (const kind of letterKinds.filter((one) => one !== 'plan' && one !== 'thanks'))
      for (const language of letterLanguages)
        expect(Object.values(standardTemplate(kind, language)).join(' ')).not.toContain('{beløb}');
  });
});

describe('the placeholders', () => {
  it.each(letterKinds)('of a letter %s have a value in it', (kind) => {
    for (const language of letterLanguages) {
      const input = inputOf(kind, language);
      for (const placeholder of placeholdersOf(kind)) expect(placeholder.value(input), placeholder.name).not.toBeNull();
    }
  });

  it('have different names, an explanation and a sample in both languages', () => {
    expect(new Set(placeholders.map(({ name }) => name)).size).toBe(placeholders.length);
    for (const { explanation, sample } of placeholders)
      for (const language of letterLanguages) {
        expect(explanation[language]).not.toBe('');
        expect(sample[language]).not.toBe('');
      }
  });
});
