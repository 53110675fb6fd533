import { describe, expect, it } from 'vitest';
import { texts } from '.';
import { say, type SayKey } from './say';

describe('a text said outside of the page', () => {
  it('takes the form for one or for many', () => {
    expect([say('da', 'desktop.decisions', { count: 1 }), say('da', 'desktop.decisions', { count: 2 })]).toEqual([
      '1 afgørelse',
      '2 afgørelser',
    ]);
    expect(say('en', 'desktop.decisions', { count: 1 })).toBe('1 decision');
  });

  it('fills in what it is given, and nothing else', () => {
    expect(say('da', 'desktop.company', { name: 'A {{about}} B', about: 'x' })).toBe('A {{about}} B: x');
    expect(say('da', 'desktop.company', { name: 'A' })).toBe('A: {{about}}');
  });

  it('is there for every key of both groups in both languages', () => {
    const keys = (['notice', 'desktop'] as const).flatMap((group) =>
      Object.keys(texts.da[group]).map((key) => `${group}.${key.replace(/_(one|other)$/, '')}` as SayKey),
    );
    const missing = keys.filter((key) => say('da', key, { count: 1 }) === key || say('en', key, { count: 2 }) === key);
    expect(missing).toEqual([]);
  });
});
