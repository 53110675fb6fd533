import { describe, expect, it } from 'vitest';
import { VirtualTime } from '../../test/fakes/virtualTime';
import { DineroAuth } from './auth';
import type { HttpAnswer } from './http';
import { readToken, tokenRequest } from './token';

const answer = (status: number, body: unknown): HttpAnswer => ({
  status,
  retryAfter: null,
  date: null,
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
});

function setUp(...script: HttpAnswer[]) {
  const time = new VirtualTime(1_800_000_000_000);
  const state = { requests: 0 };
  const auth = new DineroAuth(() => {
    state.requests += 1;
    const numbered = answer(200, { access_token: `token-${state.requests}`, expires_in: 3600 });
    return Promise.resolve(script[state.requests - 1] ?? numbered);
  }, time.now);
  return { auth, time, state };
}

describe('the token of a company', () => {
  it('is asked for once, also by many at the same time', async () => {
    const { auth, state } = setUp();
    const tokens = await Promise.all([auth.token(), auth.token(), auth.token()]);
    expect([...tokens, await auth.token()]).toEqual(['token-1', 'token-1', 'token-1', 'token-1']);
    expect(state.requests).toBe(1);
  });

  it('is renewed a minute before its end', async () => {
    const { auth, time } = setUp();
    await auth.token();
    await time.skip(3_539_999);
    expect(await auth.token()).toBe('token-1');
    await time.skip(1);
    expect(await auth.token()).toBe('token-2');
  });

  it('does not live longer because the clock was set back', async () => {
    const { auth, time } = setUp();
    await auth.token();
    await time.skip(-7_200_000);
    expect(await auth.token()).toBe('token-2');
  });

  it('with a life shorter than the margin is still used for half of it', async () => {
    const { auth, time, state } = setUp(answer(200, { access_token: 'short', expires_in: 20 }));
    await auth.token();
    await time.skip(9_999);
    expect(await auth.token()).toBe('short');
    await time.skip(1);
    await auth.token();
    expect(state.requests).toBe(2);
  });

  it('is thrown away once, though many find it refused', async () => {
    const { auth } = setUp();
    const old = await auth.token();
    auth.discard(old);
    const fresh = await auth.token();
    auth.discard(old);
    expect(await auth.token()).toBe(fresh);
  });

  it('is not asked for any more after three refusals in a row, until a call is let in', async () => {
    const refusal = answer(400, { error: 'invalid_grant' });
    const { auth, state } = setUp(refusal, refusal, refusal);
    for (let n = 0; n < 3; n += 1) {
      await expect(auth.token()).rejects.toMatchObject({ refusal: { error: { code: 'dinero-wrong-key' } } });
    }
    await expect(auth.token()).rejects.toMatchObject({ code: 'dinero-stopped' });
    expect(state.requests).toBe(3);
    auth.accepted();
    await expect(auth.token()).resolves.toBe('token-4');
  });

  it('that is granted does not make up for an API that refuses it', async () => {
    const { auth } = setUp();
    for (let n = 0; n < 3; n += 1) {
      auth.discard(await auth.token());
      auth.refused();
    }
    await expect(auth.token()).rejects.toMatchObject({ code: 'dinero-stopped' });
  });

  it('may be asked for without end while Dinero is down', async () => {
    const down = answer(503, '<html>');
    const { auth } = setUp(down, down, down, down);
    for (let n = 0; n < 4; n += 1) {
      await expect(auth.token()).rejects.toMatchObject({ refusal: { error: { code: 'dinero-down' }, passing: true } });
    }
    await expect(auth.token()).resolves.toBe('token-5');
  });
});

describe('the answer of the token endpoint', () => {
  it.each([
    [401, { error: 'invalid_client' }, 'dinero-wrong-client', true],
    [400, { error: 'invalid_client' }, 'dinero-wrong-client', true],
    [400, { error: 'unauthorized_client' }, 'dinero-wrong-client', true],
    [401, '', 'dinero-wrong-client', true],
    [400, { error: 'invalid_grant' }, 'dinero-wrong-key', true],
    [401, { error: 'invalid_grant' }, 'dinero-wrong-key', true],
    [400, { message: '{ "error": "invalid_grant" }' }, 'dinero-wrong-key', true],
    [400, '<html>', 'dinero-unexpected', true],
    [403, '', 'dinero-unexpected', true],
    [404, '<html>', 'dinero-unexpected', false],
    [418, { languageSpecificMessages: [{ message: 'nøglen er hemmelig' }] }, 'dinero-unexpected', false],
    [480, '', 'dinero-brownout', false],
    [429, 'API calls quota exceeded!', 'dinero-too-many', false],
    [503, { error: 'A server error occured.' }, 'dinero-down', false],
    [200, '<html>', 'dinero-unexpected', false],
    [200, { token_type: 'Bearer' }, 'dinero-unexpected', false],
    [200, { access_token: 'line\r\nInjected: header' }, 'dinero-unexpected', false],
  ])('%i %j is %s; counts as a refusal of our keys: %s', (status, body, code, counts) => {
    const read = readToken(answer(status, body), 0);
    expect(read).toMatchObject({ refusal: { error: { code } }, counts });
    expect(JSON.stringify(read)).not.toContain('hemmelig');
  });

  it.each([
    [{ Access_Token: 'abc', EXPIRES_IN: '120' }, 120_000],
    [{ access_token: 'abc' }, 600_000],
    [{ access_token: 'abc', expires_in: 'soon' }, 600_000],
  ])('%j is a token', (body, life) => {
    expect(readToken(answer(200, body), 0)).toEqual({ token: { value: 'abc', life } });
  });
});

describe('the request for a token', () => {
  it('has the form that Dinero documents', () => {
    const request = tokenRequest(new URL('https://authz.dinero.dk/dineroapi/oauth/token'), {
      client: { id: 'id', secret: 'sæcret' },
      apiKey: 'k+y&æ',
    });
    expect(Buffer.from(request.headers['Authorization']!.slice(6), 'base64').toString()).toBe('id:sæcret');
    expect(request.body).toBe('grant_type=password&scope=read+write&username=k%2By%26%C3%A6&password=k%2By%26%C3%A6');
    expect(request.url.search).toBe('');
  });
});
