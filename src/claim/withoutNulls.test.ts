import { expect, it } from 'vitest';
import { withoutNulls } from './withoutNulls';

it('takes null for nothing, however deep, and leaves everything else as it is', () => {
  const json = { a: null, b: { c: null, d: 0 }, e: [{ f: null, g: '' }, null, false] };
  expect(withoutNulls(json)).toEqual({ b: { d: 0 }, e: [{ g: '' }, null, false] });
  for (const plain of [null, 'null', 0, []]) expect(withoutNulls(plain)).toEqual(plain);
});
