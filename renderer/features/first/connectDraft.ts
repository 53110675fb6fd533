import type { Request } from '../../../src/ipc/contract';
import type { Environment } from '../../../src/ipc/views';

/** What a person has typed to connect, as typed. */
export interface ConnectDraft {
  environment: Environment;
  organizationId: string;
  apiKey: string;
  ownClient: boolean;
  clientId: string;
  clientSecret: string;
}

/** The largest Firma-ID of Dinero: a signed integer of 32 bits. */
const LARGEST_ID = 2 ** 31 - 1;

/** @returns the Firma-ID, or undefined where the text is no such number */
export function readOrganizationId(text: string): number | undefined {
  const digits = text.trim();
  if (!/^\d{1,10}$/.test(digits)) return undefined;
  const id = Number(digits);
  return id > 0 && id <= LARGEST_ID ? id : undefined;
}

/** @returns what to ask of main, or undefined while something is missing */
export function readConnectDraft(draft: ConnectDraft): Request<'connection.connect'> | undefined {
  const organizationId = readOrganizationId(draft.organizationId);
  const apiKey = draft.apiKey.trim();
  const client = { clientId: draft.clientId.trim(), clientSecret: draft.clientSecret.trim() };
  if (organizationId === undefined || apiKey === '') return undefined;
  if (draft.ownClient && (client.clientId === '' || client.clientSecret === '')) return undefined;
  return { environment: draft.environment, organizationId, apiKey, client: draft.ownClient ? client : null };
}
