import { describe, expect, it } from 'vitest';
import { httpFailureOf } from './httpFailure';

const failure = (code: string, syscall?: string): Error =>
  Object.assign(new Error(code), { code, ...(syscall !== undefined && { syscall }) });
/** As the HTTP library wraps what it got, with the request and its secrets at hand. */
const wrapped = (cause: Error & { code?: string }): Error =>
  Object.assign(new Error('wrapped', { cause }), {
    code: cause.code,
    config: { headers: { Authorization: 'secret' } },
  });

describe('what the network says', () => {
  it.each([
    [failure('ENOTFOUND', 'getaddrinfo'), 'here', false, true],
    [failure('EAI_AGAIN', 'getaddrinfo'), 'here', false, true],
    [failure('ENETUNREACH', 'connect'), 'here', false, true],
    [failure('EHOSTUNREACH', 'read'), 'here', true, true],
    [failure('ECONNREFUSED', 'connect'), 'there', false, true],
    [failure('ETIMEDOUT', 'connect'), 'there', false, true],
    [failure('ETIMEDOUT', 'read'), 'there', true, true],
    [failure('ECONNRESET', 'read'), 'there', true, true],
    [failure('ECONNRESET'), 'there', true, true],
    [failure('EPIPE', 'write'), 'there', true, true],
    [failure('ECONNABORTED'), 'there', true, true],
    [failure('ERR_CANCELED'), 'there', true, true],
    [failure('CERT_HAS_EXPIRED'), 'here', false, false],
    [failure('SELF_SIGNED_CERT_IN_CHAIN'), 'here', false, false],
    [failure('ERR_TLS_CERT_ALTNAME_INVALID'), 'here', false, false],
    [failure('SOMETHING_NEW'), 'there', true, true],
  ])('%s: the fault lies %s, may have been sent: %s, may pass: %s', (thrown, place, sent, passing) => {
    expect(httpFailureOf(wrapped(thrown))).toMatchObject({ place, sent, passing });
  });

  it('is certain that nothing was sent only where no address of the host could be connected to', () => {
    const both = (...errors: Error[]): Error => Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' });
    expect(httpFailureOf(wrapped(both(failure('a', 'connect'), failure('b', 'connect')))).sent).toBe(false);
    expect(httpFailureOf(wrapped(both(failure('a', 'connect'), failure('b', 'read')))).sent).toBe(true);
    expect(httpFailureOf(wrapped(both())).sent).toBe(true);
  });

  it('keeps nothing of the request, which holds the token', () => {
    const kept = httpFailureOf(wrapped(failure('ECONNRESET')));
    expect(JSON.stringify([kept, kept.message, kept.cause, kept.stack])).not.toContain('secret');
  });

  it('does not ask again for an answer that is too large', () => {
    const thrown = Object.assign(new Error('maxContentLength size of 5 exceeded'), { code: 'ERR_BAD_RESPONSE' });
    expect(httpFailureOf(thrown)).toMatchObject({ code: 'TOO_LARGE', sent: true, passing: false });
  });

  it('takes anything else thrown for a request that may have been sent', () => {
    expect(httpFailureOf('a string')).toMatchObject({ code: 'UNKNOWN', sent: true });
  });
});
