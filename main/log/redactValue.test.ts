import { describe, expect, it } from 'vitest';
import { redactValue } from './redactValue';

describe('redactValue', () => {
  it.each([
    'password',
    'clientSecret',
    'apiKey',
    'access_token',
    'Authorization',
    'debtorName',
    'email',
    'street',
    'phone',
    'receiver',
    'cvr',
    'note',
  ])('hides a field named %s, whatever it holds', (name) => {
    expect(redactValue({ [name]: 'x' })).toEqual({ [name]: '[hidden]' });
  });

  it('reaches into what is nested', () => {
    const held = { calls: [{ headers: { authorization: 'Bearer x' }, url: '/contacts?mail=a@b.dk', status: 200 }] };
    expect(redactValue(held)).toEqual({
      calls: [{ headers: { authorization: '[hidden]' }, url: '/contacts?mail=[email]', status: 200 }],
    });
  });

  it('keeps numbers, truth values and null', () => {
    const held = { invoices: 50_000, total: 123_456_78, done: true, reason: null };
    expect(redactValue(held)).toEqual(held);
  });

  it('says of an error its name, code, message and cause, redacted, and none of its other properties', () => {
    const cause = new Error('no answer from kurt@firma.dk');
    const error = Object.assign(new Error('failed for 12345678', { cause }), { code: 'ECONN', config: 'hemmelig' });
    const text = JSON.stringify(redactValue(error));
    expect(text).toContain('ECONN');
    expect(text).toContain('failed for [number]');
    expect(text).toContain('no answer from [email]');
    expect(text).not.toContain('hemmelig');
  });

  it('ends with what refers to itself', () => {
    const loop: Record<string, unknown> = { level: 1 };
    loop['self'] = loop;
    expect(JSON.stringify(redactValue(loop))).toContain('[deep]');
  });
});
