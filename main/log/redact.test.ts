import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from './redact';

const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));

/** Secrets as they look in life. */
const secrets: Record<string, fc.Arbitrary<string>> = {
  'a CPR number': fc.tuple(digits(6), fc.constantFrom('', '-', ' '), digits(4)).map((parts) => parts.join('')),
  'a CVR number': digits(8),
  'an account number': fc.tuple(digits(4), fc.constantFrom('', '-', ' '), digits(7)).map((parts) => parts.join('')),
  'a telephone number': fc.tuple(digits(2), digits(2), digits(2), digits(2)).map((pairs) => pairs.join(' ')),
  'an IBAN': digits(16).map((number) => `DK${number}`),
  'an IBAN in groups': fc
    .tuple(digits(2), digits(4), digits(4), digits(4), digits(2))
    .map(([check, ...groups]) => `DK${check} ${groups.join(' ')}`),
  'a foreign IBAN': fc.stringMatching(/^GB[0-9]{2}[A-Z]{4}[0-9]{14}$/),
  'an API key in hexadecimal': fc.stringMatching(/^[0-9a-f]{32}$/),
  'a key in base64': fc.uint8Array({ minLength: 32, maxLength: 32 }).map((b) => Buffer.from(b).toString('base64')),
  'a key in base64url': fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((b) => Buffer.from(b).toString('base64url')),
  'a JWT': fc.stringMatching(/^eyJ[A-Za-z0-9]{8,20}\.eyJ[A-Za-z0-9_-]{8,40}\.[A-Za-z0-9_-]{10,43}$/),
  'an e-mail address': fc.emailAddress({ size: '-1' }).filter((address) => !/[=']/.test(address)),
};

describe('redact', () => {
  it.each(Object.entries(secrets))('leaves nothing of %s, wherever it stands in a text', (_name, secret) => {
    // Kept tokens need blanks around them, so the neighbours are anything but a beginning of a date or GUID.
    const around = fc.string({ maxLength: 30 }).filter((text) => !/\d-/.test(text));
    fc.assert(
      fc.property(around, secret, around, (before, hidden, after) => {
        expect(redact(before + hidden + after)).not.toContain(hidden);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Authorization: Bearer abc.def', 'abc.def'],
    ['authorization: basic dXNlcjpwdw==', 'dXNlcjpwdw=='],
    ['grant_type=password&password=kort&x=1', 'kort'],
    ['{"client_secret":"a b"}', 'a b'],
    [String.raw`{\"apiKey\":\"kort\"}`, 'kort'],
    ['api-key: 2a1b', '2a1b'],
    ['ENOENT: no such file, open /home/kirsten/a.db', 'kirsten'],
    ['ENOENT: /Users/kirsten.holm/Library', 'kirsten.holm'],
    [String.raw`EPERM C:\Users\Kirsten Holm\AppData\x`, 'Kirsten'],
    [String.raw`EPERM C:\\Users\\Kirsten Holm\\AppData`, 'Holm'],
    ['mail til kurt@smørrebrød.dk.', 'smørrebrød'],
    ['+45 12 34 56 78', '56 78'],
    ['guid-like 12345678-1234-1234-1234-1234567890123', '1234567890123'],
  ])('of %j hides %j', (text, hidden) => {
    expect(redact(text)).not.toContain(hidden);
  });

  it.each([
    'GET /v1/451234/invoices/0b6a3f5c-2f9d-4f3a-8a0e-12345678abcd/payments 200',
    'due 2026-11-23, read at 2026-11-23T08:15:30.123Z',
    'open 1.234.567,50 kr. of 99999.95',
    'fetched 50000 invoices in 12 calls',
    'at Object.<anonymous> (/app/out/main/chunks/index-3fa4.cjs:10:22)',
    'invoice 1042 level 3 attempt 1',
  ])('keeps %j as it is', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('shortens a very long text', () => {
    expect(redact('ord '.repeat(10_000)).length).toBeLessThanOrEqual(8_000);
  });
});
