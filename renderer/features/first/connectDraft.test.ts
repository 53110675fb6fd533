import { describe, expect, it } from 'vitest';
import { readConnectDraft, readOrganizationId, type ConnectDraft } from './connectDraft';

const draft: ConnectDraft = {
  environment: 'dinero',
  organizationId: ' 123456 ',
  apiKey: ' key ',
  ownClient: false,
  clientId: 'left over',
  clientSecret: '',
};

describe('the form that connects to Dinero', () => {
  it('sends what was typed without the spaces around it, and no client unless it is the company’s own', () => {
    expect(readConnectDraft(draft)).toEqual({
      environment: 'dinero',
      organizationId: 123456,
      apiKey: 'key',
      client: null,
    });
  });

  it.each<[string, Partial<ConnectDraft>]>([
    ['the Firma-ID', { organizationId: '' }],
    ['the API key', { apiKey: '  ' }],
    ['the secret of its own client', { ownClient: true }],
  ])('is not ready without %s', (_what, change) => {
    expect(readConnectDraft({ ...draft, ...change })).toBeUndefined();
  });

  it.each([
    ['2147483647', 2147483647],
    ['2147483648', undefined],
    ['0', undefined],
    ['12a', undefined],
    ['1.5', undefined],
  ])('reads the Firma-ID %s as %s', (text, id) => {
    expect(readOrganizationId(text)).toBe(id);
  });
});
