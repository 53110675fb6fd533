import type { CompanyStatus } from '../../jobs/companyStatus';

/** What the one icon says of all companies. */
export interface TrayState {
  kind: 'idle' | 'working' | 'attention' | 'offline' | 'error';
  /** What waits for a person, in all companies. */
  count: number;
}

/** What waits for a person in a company: new invoices, decisions, sendings to look at. */
export const waiting = ({ newInvoices, decisions, sendings }: CompanyStatus): number =>
  newInvoices + decisions + sendings;

/**
 * A fault goes before all, for then the work stands still; then what waits for a person. No connection passes by itself and
 * says less, and that work goes on says least.
 */
export function trayState(statuses: readonly CompanyStatus[]): TrayState {
  const count = statuses.reduce((sum, status) => sum + waiting(status), 0);
  const any = (...states: CompanyStatus['state'][]) => statuses.some(({ state }) => states.includes(state));
  if (any('error', 'closed')) return { kind: 'error', count };
  if (count > 0) return { kind: 'attention', count };
  if (any('offline')) return { kind: 'offline', count };
  return { kind: any('working') ? 'working' : 'idle', count };
}
