import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../../src/ipc/errors';
import type { Environment } from '../../../src/ipc/views';
import { fieldOf, mixUpOf, type MixUp } from './connectProblem';

const demo = { organizationId: 100001, apiKey: 'demo key' };
const demos = { organizationId: ' 100001', apiKey: 'demo key ' };
const own = { organizationId: '123456', apiKey: 'a key' };

describe('an error of connecting', () => {
  it.each<[ErrorCode, ReturnType<typeof fieldOf>]>([
    ['dinero-wrong-key', 'apiKey'],
    ['dinero-wrong-client', 'client'],
    ['dinero-wrong-firm', 'organizationId'],
    ['dinero-other-cvr', 'organizationId'],
    ['dinero-offline', null],
    ['dinero-down', null],
  ])('%s belongs to %s', (code, field) => {
    expect(fieldOf(code)).toBe(field);
  });
});

describe('the demo and the real Dinero', () => {
  it.each<[string, Environment, typeof own, ErrorCode | null, MixUp | null]>([
    ['the demo’s details for Dinero, before they are tried', 'dinero', demos, null, 'demoDetails'],
    ['own details for Dinero', 'dinero', own, 'dinero-wrong-key', null],
    ['own details for the demo, refused', 'demo', own, 'dinero-wrong-key', 'demoOnly'],
    ['own details for the demo, not yet tried', 'demo', own, null, null],
    ['the demo’s details for the demo, refused', 'demo', demos, 'dinero-wrong-client', null],
    ['the demo for a company that is not the demo’s', 'demo', demos, 'dinero-other-cvr', 'demoCompany'],
    ['the demo out of reach', 'demo', own, 'dinero-offline', null],
  ])('%s', (_name, environment, typed, failed, mixUp) => {
    expect(mixUpOf({ environment, ...typed }, failed, demo)).toBe(mixUp);
  });

  it('are never mixed up while the demo is not known', () => {
    expect(mixUpOf({ environment: 'dinero', ...demos }, null, null)).toBeNull();
  });
});
