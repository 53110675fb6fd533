import { expect, it } from 'vitest';
import { debtorKind } from './debtorKind';

it.each([
  [null, 'unknown'],
  [{ isPerson: true, cvr: null, ean: null }, 'consumer'],
  [{ isPerson: true, cvr: '12345674', ean: null }, 'consumer'],
  [{ isPerson: false, cvr: '12345674', ean: '5798000000001' }, 'public'],
  [{ isPerson: false, cvr: '12345674', ean: null }, 'business'],
  [{ isPerson: false, cvr: null, ean: null }, 'unknown'],
] as const)('reads %o as %s, so that only what is certain pays as a business', (debtor, kind) => {
  expect(debtorKind(debtor)).toBe(kind);
});
