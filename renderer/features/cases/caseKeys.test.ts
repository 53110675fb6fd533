import { describe, expect, it } from 'vitest';
import { caseKeyOf } from './caseKeys';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keys in the list of cases', () => {
  it.each([
    ['Enter', {}, 'open'],
    [' ', {}, 'select'],
    [' ', { shiftKey: true }, 'select-range'],
    ['a', { ctrlKey: true }, 'select-all'],
    ['A', { metaKey: true }, 'select-all'],
    ['a', {}, undefined],
    ['a', { ctrlKey: true, shiftKey: true }, undefined],
    ['Enter', { altKey: true }, undefined],
    ['x', { ctrlKey: true }, undefined],
  ])('%j with %j asks for %s', (key, held, asked) => {
    expect(caseKeyOf({ ...none, ...held, key })).toBe(asked);
  });
});
