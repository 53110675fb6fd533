import { describe, expect, it } from 'vitest';
import { isLongEnough, isPassword, makeVerifier, STRONG } from './password';

const weak = { cost: 2 ** 4, blockSize: 8, parallelization: 1 };

describe('a password', () => {
  it.each([
    ['123456789', false],
    ['1234567890', true],
    ['rødgrødmed', true],
    ['👍🏽'.repeat(9), false],
    ['👍🏽'.repeat(10), true],
  ])('%j is long enough: %s', (password, enough) => {
    expect(isLongEnough(password)).toBe(enough);
  });

  it('is recognised, and no other is', async () => {
    const verifier = await makeVerifier('rigtig kode', weak);
    await expect(isPassword('rigtig kode', verifier)).resolves.toBe(true);
    await expect(isPassword('Rigtig kode', verifier)).resolves.toBe(false);
    await expect(isPassword('', verifier)).resolves.toBe(false);
  });

  it('is the same however a keyboard puts its letters together', async () => {
    const verifier = await makeVerifier('Ålborg å å'.normalize('NFC'), weak);
    await expect(isPassword('Ålborg å å'.normalize('NFD'), verifier)).resolves.toBe(true);
  });

  it('has another verifier in each profile', async () => {
    const [first, second] = [await makeVerifier('samme kode', weak), await makeVerifier('samme kode', weak)];
    expect(first.hash).not.toEqual(second.hash);
  });

  it('costs what it is said to cost', { timeout: 60_000 }, async () => {
    const verifier = await makeVerifier('rigtig kode', STRONG);
    expect(verifier).toMatchObject({ cost: 131_072, blockSize: 8, parallelization: 1 });
    expect([verifier.salt.length, verifier.hash.length]).toEqual([16, 32]);
    await expect(isPassword('rigtig kode', verifier)).resolves.toBe(true);
  });
});
