import type { DineroAddresses } from './addresses';
import { DineroCalls } from './calls';
import { DineroClient } from './client';
import { createHttp, type Http } from './http';
import { CallLimiter } from './limiter';
import type { DineroLog } from './log';
import { sleep as realSleep, type Sleep } from './sleep';
import type { DineroKeys } from './token';

export interface CompanyOptions extends DineroKeys {
  /** The Firma-ID. */
  organizationId: number;
  addresses: DineroAddresses;
  log: DineroLog;
  /** Epoch milliseconds. */
  clock?: () => number;
  sleep?: Sleep;
  /** Most calls a minute; see CallLimiter. */
  limit?: number;
  /** Shared where several clients call the same company, for Dinero counts per company. */
  limiter?: CallLimiter;
  http?: Http;
}

/** Opens one company in Dinero. Makes no call. */
export function createDineroCompany(options: CompanyOptions): DineroClient {
  const { organizationId, client, apiKey, addresses, log, clock, limit, sleep = realSleep } = options;
  const limiter =
    options.limiter ?? new CallLimiter({ sleep, ...(limit !== undefined && { limit }), ...(clock && { clock }) });
  const calls = new DineroCalls({
    addresses,
    keys: { client, apiKey },
    http: options.http ?? createHttp(),
    limiter,
    clock: clock ?? Date.now,
    sleep,
  });
  return new DineroClient(organizationId, calls, log);
}
