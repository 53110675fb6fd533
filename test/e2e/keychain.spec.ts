import { expect, test } from './fixture';
import { randomUUID } from 'node:crypto';
import { keychain } from '../../main/secrets/keychain';
import { probe } from '../../main/secrets/probe';

// Against the real Secret Service of the desktop session: without one these fail, for the app would be locked too.

test('the keychain of the desktop passes the probe', async () => {
  expect(await probe(keychain())).toBeNull();
});

test('a secret written by one instance is read by another, and gone once deleted', async () => {
  const account = `test/${randomUUID()}`;
  await keychain().set(account, 'hemmelig æøå');
  expect(await keychain().get(account)).toBe('hemmelig æøå');
  await keychain().delete(account);
  expect(await keychain().get(account)).toBeNull();
});
