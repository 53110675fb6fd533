import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../ipc/errors';
import { requirementCodes } from '../procedure/requirements';
import { texts } from '.';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[before + key, value] as const] : [...flatten(value, `${before}${key}.`)],
    ),
  );
}

const da = flatten(texts.da);
const en = flatten(texts.en);
const placeholders = (text: string | undefined) =>
  [...(text ?? '').matchAll(/{{\s*(\w+)[^}]*}}/g)].map((m) => m[1]!).sort();
/** The key as code asks for it: i18next adds the plural ending itself. */
const asked = (key: string) => key.replace(/_(one|other)$/, '');

const sources = [
  'renderer',
  'main/app',
  'main/delivery',
  'main/handover',
  'main/history',
  'src/handover',
  'src/history',
  'src/notice',
  'src/numbers',
]
  .map((folder) => path.resolve(import.meta.dirname, '../..', folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  )
  .join('\n');

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect([...en.keys()]).toEqual([...da.keys()]);
  });

  it('have the same placeholders in both languages', () => {
    const differ = [...da].filter(([key, text]) => placeholders(text).join() !== placeholders(en.get(key)).join());
    expect(differ).toEqual([]);
  });

  it('are never empty, and have a form for one wherever there is one for many', () => {
    const empty = [...da, ...en].filter(([, text]) => text.trim() === '');
    const lonely = [...da.keys()].filter((key) => key.endsWith('_other') && !da.has(key.replace('_other', '_one')));
    expect([empty, lonely]).toEqual([[], []]);
  });

  it('hold a sentence for every error and every requirement, and for nothing else', () => {
    expect(Object.keys(texts.da.errors)).toEqual([...errorCodes]);
    expect(Object.keys(texts.da.requirements)).toEqual([...requirementCodes]);
    expect(Object.keys(texts.da.reasons)).toEqual([...requirementCodes]);
  });

  it('hold every key the page asks for', () => {
    const keys = new Set([...da.keys()].map(asked));
    const wanted = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1]!);
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('hold no key that nobody asks for', () => {
    const literals = new Set([...sources.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map((match) => match[1]!));
    const families = [...sources.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\${/g)].map((match) => match[1]!);
    const used = (key: string) => literals.has(key) || families.some((family) => key.startsWith(family));
    expect([...da.keys()].map(asked).filter((key) => !used(key))).toEqual([]);
  });
});
