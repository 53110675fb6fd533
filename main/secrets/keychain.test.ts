import { describe, expect, it } from 'vitest';
import { MemorySecretStore } from '../../test/fakes/memorySecretStore';
import { AppError } from '../appError';
import { keychain, type Keytar } from './keychain';
import { probe } from './probe';

/** A keychain of the system that keeps what it is given, except where a test says otherwise. */
function fakeKeytar(overrides: Partial<Keytar> = {}): { keytar: Keytar; kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const name = (service: string, account: string) => `${service}|${account}`;
  const keytar: Keytar = {
    getPassword: (service, account) => Promise.resolve(kept.get(name(service, account)) ?? null),
    setPassword: (service, account, secret) => Promise.resolve(void kept.set(name(service, account), secret)),
    deletePassword: (service, account) => Promise.resolve(kept.delete(name(service, account))),
    ...overrides,
  };
  return { keytar, kept };
}

const failing = (message: string) => keychain(() => Promise.reject(new Error(message)));

describe('the keychain', () => {
  it('keeps secrets under the service of the app', async () => {
    const { keytar, kept } = fakeKeytar();
    const secrets = keychain(() => Promise.resolve(keytar));
    await secrets.set('a', 'hush');
    expect([...kept]).toEqual([['dk.rykkerklar.desktop|a', 'hush']]);
    await expect(secrets.get('a')).resolves.toBe('hush');
  });

  it('says null for a secret that is not there, and deletes what is not there without an error', async () => {
    const secrets = keychain(() => Promise.resolve(fakeKeytar().keytar));
    await expect(secrets.get('never')).resolves.toBeNull();
    await expect(secrets.delete('never')).resolves.toBeUndefined();
  });

  it.each([
    ['keychain-missing', 'Cannot autolaunch D-Bus without X11 $DISPLAY'],
    ['keychain-missing', 'The name org.freedesktop.secrets was not provided by any .service files'],
    ['keychain-missing', 'Could not connect: No such file or directory'],
    ['keychain-missing', 'Failed to load keytar native addon, checked ["../build/Release"] on linux-x64'],
    ['keychain-missing', 'libsecret-1.so.0: cannot open shared object file: No such file or directory'],
    ['keychain-missing', 'Object does not exist at path “/org/freedesktop/secrets/collection/login”'],
    ['keychain-locked', 'Cannot create an item in a locked collection'],
    ['keychain-locked', 'Cannot get secret of a locked object'],
    ['keychain-locked', 'Prompt was dismissed'],
    ['keychain-locked', 'User canceled the operation.'],
    ['keychain-locked', 'User interaction is not allowed.'],
    ['keychain-failed', 'The stub received bad data.'],
  ] as const)('calls it %s when the system says "%s"', async (code, words) => {
    await expect(failing(words).get('a')).rejects.toMatchObject({ code });
  });

  it('counts as locked when the system does not answer in time', async () => {
    const { keytar } = fakeKeytar({ getPassword: () => new Promise(() => undefined) });
    const secrets = keychain(() => Promise.resolve(keytar), 1);
    await expect(secrets.get('a')).rejects.toMatchObject({ code: 'keychain-locked' });
  });

  it('does nothing afterwards that it has called locked', async () => {
    let answer: (secret: string) => void = () => undefined;
    const { keytar, kept } = fakeKeytar({ getPassword: () => new Promise((resolve) => (answer = resolve)) });
    const secrets = keychain(() => Promise.resolve(keytar), 1);
    await expect(secrets.get('a')).rejects.toMatchObject({ code: 'keychain-locked' });
    await expect(secrets.set('b', 'late')).rejects.toMatchObject({ code: 'keychain-locked' });
    answer('at last');
    await secrets.set('c', 'in time');
    expect([...kept.values()]).toEqual(['in time']);
  });

  it('asks the system again after a failure', async () => {
    const { keytar } = fakeKeytar();
    let installed = false;
    const secrets = keychain(() => (installed ? Promise.resolve(keytar) : Promise.reject(new Error('libsecret'))));
    await expect(secrets.set('a', 'b')).rejects.toMatchObject({ code: 'keychain-missing' });
    installed = true;
    await expect(secrets.set('a', 'b')).resolves.toBeUndefined();
  });
});

describe('the probe of the keychain', () => {
  it('finds a working one in order and leaves nothing behind', async () => {
    const secrets = new MemorySecretStore();
    await expect(probe(secrets)).resolves.toBeNull();
    expect(secrets.kept.size).toBe(0);
  });

  it('gives the code of what is wrong', async () => {
    const secrets = new MemorySecretStore();
    secrets.failure = new AppError('keychain-locked');
    await expect(probe(secrets)).resolves.toBe('keychain-locked');
  });

  it('does not believe a keychain that forgets what it was given', async () => {
    const { keytar } = fakeKeytar({ getPassword: () => Promise.resolve(null) });
    await expect(probe(keychain(() => Promise.resolve(keytar)))).resolves.toBe('keychain-failed');
  });
});
