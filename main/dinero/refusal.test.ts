import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from './http';
import { HttpFailure } from './httpFailure';
import { refusalOf, refusalOfFailure } from './refusal';

const now = Date.parse('2026-11-23T08:00:00Z');
const answer = (status: number, body: unknown = '', retryAfter: string | null = null): HttpAnswer => ({
  status,
  retryAfter,
  date: null,
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});
const html = '\n <!DOCTYPE html><html><body>Not here</body></html>';

describe('a refusal of the API', () => {
  it.each([
    [401, '', 'dinero-wrong-key', false],
    [403, { code: 90 }, 'dinero-no-pro', false],
    [403, { Code: 48 }, 'dinero-no-pro', false],
    [403, { code: 41 }, 'dinero-wrong-firm', false],
    [403, '', 'dinero-wrong-firm', false],
    [403, html, 'dinero-wrong-firm', false],
    [404, { code: 40 }, 'dinero-not-found', false],
    [404, '', 'dinero-not-found', false],
    [404, html, 'dinero-unexpected', false],
    [400, { code: 58 }, 'dinero-stale', false],
    [400, { code: 63 }, 'dinero-not-found', false],
    [400, { code: 65 }, 'dinero-deleted', false],
    [418, { code: 65 }, 'dinero-deleted', false],
    [400, { code: 42 }, 'dinero-rejected', false],
    [400, html, 'dinero-rejected', false],
    [409, { code: 72 }, 'dinero-rejected', false],
    [413, html, 'dinero-rejected', false],
    [480, 'Brownout', 'dinero-brownout', false],
    [302, html, 'dinero-unexpected', false],
    [408, '', 'dinero-down', true],
    [500, html, 'dinero-down', true],
    [503, { error: 'A server error occured.' }, 'dinero-down', true],
    [429, 'API calls quota exceeded!', 'dinero-too-many', true],
  ])('%i %j is %s', (status, body, code, passing) => {
    expect(refusalOf(answer(status, body), 'invoice', now)).toMatchObject({ error: { code }, passing });
  });

  it('over the limit says how many seconds to wait, a minute where Dinero does not say', () => {
    const wait = (retryAfter: string | null): unknown => refusalOf(answer(429, '', retryAfter), 'x', now);
    expect(wait('12')).toMatchObject({ error: { params: { seconds: 12 } }, waitMs: 12_000 });
    expect(wait('Mon, 23 Nov 2026 08:00:05 GMT')).toMatchObject({ error: { params: { seconds: 5 } } });
    expect(wait(null)).toMatchObject({ error: { params: { seconds: 60 } }, waitMs: 60_000 });
  });

  it('carries the words of Dinero and nothing of a body that is not its own', () => {
    const danish = { languageSpecificMessages: [{ property: 'x', message: 'Kontakten har ingen e-mail.' }] };
    const message = (body: unknown): unknown => refusalOf(answer(400, body), 'x', now).error.params['message'];
    expect(message(danish)).toBe('Kontakten har ingen e-mail.');
    expect(message(html)).toBe('HTTP 400');
  });
});

describe('the lack of an answer', () => {
  it.each([
    [new HttpFailure('ENOTFOUND', 'here', false, true), 'dinero-offline', true],
    [new HttpFailure('CERT_HAS_EXPIRED', 'here', false, false), 'dinero-offline', false],
    [new HttpFailure('ECONNREFUSED', 'there', false, true), 'dinero-down', true],
    [new HttpFailure('ECONNABORTED', 'there', true, true), 'dinero-down', true],
    [new HttpFailure('TOO_LARGE', 'there', true, false), 'dinero-unexpected', false],
  ])('%s is %s', (failure, code, passing) => {
    expect(refusalOfFailure(failure, 'invoice')).toMatchObject({ error: { code }, passing });
  });
});
