import { describe, expect, it } from 'vitest';
import type { CompanyStatus } from '../../jobs/companyStatus';
import { aStatus } from '../../../test/fakes/aStatus';
import { trayState } from './trayState';

const of = (...some: Partial<CompanyStatus>[]) => trayState(some.map(aStatus));

describe('what the icon says of all companies', () => {
  it.each<[string, Partial<CompanyStatus>[], string, number]>([
    ['nothing where there is no company', [], 'idle', 0],
    ['nothing where nothing waits', [{}, { state: 'not-connected' }], 'idle', 0],
    ['that one works', [{}, { state: 'working' }], 'working', 0],
    ['that there is no connection, even while one tries', [{ state: 'working' }, { state: 'offline' }], 'offline', 0],
    ['what waits, in all together', [{ newInvoices: 3, decisions: 1 }, { sendings: 2 }], 'attention', 6],
    ['what waits rather than that a connection is away', [{ newInvoices: 1, state: 'offline' }], 'attention', 1],
    ['a fault before all', [{ newInvoices: 3 }, { state: 'error', problem: 'dinero-wrong-key' }], 'error', 3],
    ['a company that could not be opened as a fault', [{ state: 'closed' }, { state: 'working' }], 'error', 0],
    ['nothing of what is only on its way', [{ underWay: 4 }], 'idle', 0],
  ])('is %s', (_, statuses, kind, count) => {
    expect(of(...statuses)).toEqual({ kind, count });
  });
});
