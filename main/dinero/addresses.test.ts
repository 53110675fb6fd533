import { describe, expect, it } from 'vitest';
import { dineroAddresses, type AddressSources } from './addresses';

const hrefs = (environment: 'demo' | 'dinero', sources: Partial<AddressSources>): [string, string] => {
  const { api, token } = dineroAddresses(environment, { packaged: false, env: {}, ...sources });
  return [api.href, token.href];
};
const env = (RYKKERKLAR_DINERO_URL: string, RYKKERKLAR_DINERO_AUTH_URL?: string) => ({
  env: { RYKKERKLAR_DINERO_URL, RYKKERKLAR_DINERO_AUTH_URL },
});

describe('the addresses of Dinero', () => {
  const real: [string, string] = ['https://api.dinero.dk/', 'https://authz.dinero.dk/dineroapi/oauth/token'];

  it('are the real ones without replacements', () => {
    expect(hrefs('dinero', {})).toEqual(real);
  });

  it('can be replaced while developing, the path of the token endpoint being optional', () => {
    expect(hrefs('dinero', env('http://localhost:1234', 'http://[::1]:99'))).toEqual([
      'http://localhost:1234/',
      'http://[::1]:99/dineroapi/oauth/token',
    ]);
    expect(hrefs('dinero', env('https://proxy.example/dinero/', 'https://proxy.example/own/token'))).toEqual([
      'https://proxy.example/dinero/',
      'https://proxy.example/own/token',
    ]);
  });

  it('cannot be replaced in the installed program', () => {
    const sources = { ...env('https://elsewhere.example', 'https://elsewhere.example'), packaged: true };
    expect(hrefs('dinero', sources)).toEqual(real);
  });

  it('of the demo are those of the embedded server, which no variable replaces', () => {
    expect(hrefs('demo', { ...env('https://elsewhere.example'), demoUrl: 'http://127.0.0.1:8080' })).toEqual([
      'http://127.0.0.1:8080/',
      'http://127.0.0.1:8080/dineroapi/oauth/token',
    ]);
    expect(() => dineroAddresses('demo', { packaged: false, env: {} })).toThrow(RangeError);
  });

  it.each([
    'http://api.dinero.dk',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example:80',
    'http://127.0.0.1@evil.example',
    'https://user:word@api.dinero.dk',
    'https://api.dinero.dk?to=elsewhere',
    'https://api.dinero.dk#part',
    'ftp://127.0.0.1',
    'file:///etc/hosts',
    'api.dinero.dk',
    'http://0.0.0.0:1',
  ])('are refused when they are not plain https or on this machine: %s', (address) => {
    expect(() => hrefs('dinero', env(address))).toThrow(RangeError);
    expect(() => hrefs('dinero', env('https://api.dinero.dk', address))).toThrow(RangeError);
    expect(() => hrefs('demo', { demoUrl: address })).toThrow(RangeError);
  });
});
