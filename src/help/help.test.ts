import { describe, expect, it } from 'vitest';
import { danishLaw } from '../claim/figures/danishLaw';
import { ore } from '../claim/money';
import { errorCodes } from '../ipc/errors';
import { OutboxState } from '../ipc/views';
import { requirementCodes } from '../procedure/requirements';
import { caseStates } from '../procedure/standing';
import { articles, helpGroups } from './articles';
import { errorHelp } from './errorHelp';
import { helpFigures } from './figures';
import { helpWords, readArticles } from './read';
import { sources, type SourceId } from './sources';

const languages = ['da', 'en'] as const;

/** Every text with its path, arrays by place. */
const flatten = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]!).sort();

describe('the words of the help', () => {
  const [da, en] = [flatten(helpWords.da), flatten(helpWords.en)];

  it('have the same keys, as many paragraphs and the same placeholders in both languages', () => {
    expect(en.map(([key, text]) => [key, ...placeholders(text)])).toEqual(
      da.map(([key, text]) => [key, ...placeholders(text)]),
    );
  });

  it('tell of every state of a case and of the outbox and of every reason, and of nothing else', () => {
    expect(Object.keys(helpWords.da.caseStates)).toEqual([...caseStates]);
    expect(Object.keys(helpWords.da.outboxStates)).toEqual([...OutboxState.options]);
    expect(Object.keys(helpWords.da.reasons)).toEqual([...requirementCodes]);
  });

  it('hold no amount and no rate of their own: those are the law’s data', () => {
    const figures = [...da, ...en].filter(([, text]) => /\d[\d.,]*\s?(kr|DKK|%|procent|percent)/.test(text));
    expect(figures).toEqual([]);
  });
});

describe('an article', () => {
  it.each(languages)('has a title, a lead and paragraphs, with nothing left to fill in (%s)', (language) => {
    const read = readArticles(language);
    expect(read).toHaveLength(articles.length);
    const wanting = read.filter(
      ({ title, lead, paragraphs }) =>
        [title, lead, ...paragraphs].some((text) => text.trim() === '' || text.includes('{{')) ||
        paragraphs.length === 0,
    );
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  it('has an id of its own, and its group stands together', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
    const order = articles.map(({ group }) => helpGroups.indexOf(group));
    expect(new Set(articles.map(({ group }) => group))).toEqual(new Set(helpGroups));
    expect(order).not.toContain(-1);
  });

  it('of the law has a source, but for the one that says there is none', () => {
    const without = articles.filter(({ group, sources: own }) => group === 'law' && own.length === 0);
    expect(without.map(({ id }) => id)).toEqual(['law-payments']);
  });
});

describe('a source', () => {
  it('has a name and a paragraph, and some article stands on it', () => {
    const used = new Set<SourceId>(articles.flatMap((article) => article.sources));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
    expect(Object.values(sources).filter(({ name, paragraph }) => !name.trim() || !paragraph.trim())).toEqual([]);
  });
});

describe('the figures', () => {
  it('are written in the way of the language', () => {
    expect(helpFigures('da')).toMatchObject({ feeCap: '100,00 kr.', interestRate: '10,00', surcharge: '8' });
    expect(helpFigures('en')).toMatchObject({ interestRate: '10.00', limitationYears: '3', surchargeBefore: '7' });
  });

  it('follow the law’s data, and each is used', () => {
    expect(helpFigures('da', { ...danishLaw, feeCap: ore(150_00) })['feeCap']).toBe('150,00 kr.');
    const used = new Set(flatten(helpWords.da).flatMap(([, text]) => placeholders(text)));
    expect(Object.keys(helpFigures('da')).sort()).toEqual([...used].sort());
  });
});

describe('the help of an error', () => {
  it('leads to an article that is there, from a code that is there', () => {
    const ids = new Set(articles.map(({ id }) => id));
    expect(Object.values(errorHelp).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(errorHelp).filter((code) => !(errorCodes as readonly string[]).includes(code))).toEqual([]);
  });
});
