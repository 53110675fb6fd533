import type { Response } from '../../../src/ipc/contract';
import type { ErrorCode } from '../../../src/ipc/errors';
import type { Environment } from '../../../src/ipc/views';
import type { ConnectDraft } from './connectDraft';

/** The field of the form that an error is about. */
export type ConnectField = 'environment' | 'organizationId' | 'apiKey' | 'client';

const fields: Partial<Record<ErrorCode, ConnectField>> = {
  'client-missing': 'client',
  'dinero-wrong-client': 'client',
  'dinero-wrong-key': 'apiKey',
  'dinero-wrong-firm': 'organizationId',
  'dinero-no-pro': 'organizationId',
  'dinero-other-cvr': 'organizationId',
};

/** Where the sentence of an error belongs; null for the whole form: the network, Dinero itself. */
export const fieldOf = (code: ErrorCode): ConnectField | null => fields[code] ?? null;

export type MixUp = 'demoDetails' | 'demoOnly' | 'demoCompany';

/**
 * Whether the demo and the real Dinero were taken for each other; null where nothing tells of it.
 * `demoDetails`: the demo's details for Dinero; `demoOnly`: details of their own for the demo; `demoCompany`: the demo for
 * a company of another CVR number.
 */
export function mixUpOf(
  {
    environment,
    organizationId,
    apiKey,
  }: Pick<ConnectDraft, 'organizationId' | 'apiKey'> & { environment: Environment },
  failed: ErrorCode | null,
  demo: Pick<Response<'connection.demoAccess'>, 'organizationId' | 'apiKey'> | null,
): MixUp | null {
  const isDemos =
    demo !== null && organizationId.trim() === String(demo.organizationId) && apiKey.trim() === demo.apiKey;
  if (environment === 'dinero') return isDemos ? 'demoDetails' : null;
  if (failed === 'dinero-other-cvr') return 'demoCompany';
  return failed !== null && fieldOf(failed) !== null && !isDemos ? 'demoOnly' : null;
}
