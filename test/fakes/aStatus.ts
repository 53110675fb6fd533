import type { CompanyStatus } from '../../main/jobs/companyStatus';

/** A company at rest with nothing to tell, but for what is given. */
export const aStatus = (more: Partial<CompanyStatus> = {}): CompanyStatus => ({
  profileId: '6f9619ff-8b86-4d01-b42d-00c04fc964ff',
  name: 'Bager Jensen ApS',
  state: 'idle',
  problem: null,
  newInvoices: 0,
  decisions: 0,
  sendings: 0,
  underWay: 0,
  pausedUntil: null,
  mode: 'automatic',
  lastRunAt: null,
  lastOutcome: null,
  nextRunAt: null,
  ...more,
});
