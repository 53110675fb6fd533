import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerKeys } from './lowerKeys';

describe('keys in lower case', () => {
  it('leave everything else of an answer as it was', () => {
    const lowerKeyed = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.double({ noNaN: true }),
        fc.boolean(),
        fc.constant(null),
        tie('node'),
      ),
      node: fc.oneof(
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.stringMatching(/^[a-z]{1,6}$/),
          tie('value').filter((value) => value !== null),
          { noNullPrototype: true },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(lowerKeyed, (value) => {
        expect(lowerKeys(value)).toEqual(value);
      }),
    );
  });

  it('are found at every depth of an answer', () => {
    expect(lowerKeys({ Collection: [{ ContactGuid: 'A', TotalLines: [{ Type: 'X' }] }] })).toEqual({
      collection: [{ contactguid: 'A', totallines: [{ type: 'X' }] }],
    });
  });

  it.each([
    [{ Id: 1, id: 2 }, { id: 1 }],
    [{ Id: null, id: 2 }, { id: 2 }],
  ])('take the first value where two differ by case only: %j', (value, lowered) => {
    expect(lowerKeys(value)).toEqual(lowered);
  });

  it('never reach the prototype of an object', () => {
    const lowered = lowerKeys(JSON.parse('{"__PROTO__":{"isPro":true}}')) as { isPro?: boolean };
    expect(lowered.isPro).toBeUndefined();
    expect(Object.getPrototypeOf(lowered)).toBe(Object.prototype);
  });

  it('survive an answer of endless depth', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    expect(Array.isArray(lowerKeys(deep))).toBe(true);
  });
});
