import { wait, type Wait } from '../decision';
import type { Situation } from './situation';

/** What ended the procedure, or keeps it from ever beginning. */
export function whyEnded({ state }: Pick<Situation, 'state'>): Wait | null {
  const { invoice, closed, handedOverOn: on, settlement } = state;
  if (invoice.currency !== 'DKK') return wait({ code: 'foreign-currency', params: { currency: invoice.currency } });
  if (closed !== null) return wait({ code: 'closed', params: closed });
  const settled = settlement === 'paid' || settlement === 'credited' || settlement === 'covered';
  if (on !== null) return wait({ code: settled ? 'settled-after-handover' : 'handed-over', params: { on } });
  if (settlement === 'paid') return wait({ code: 'paid', params: {} });
  if (settlement === 'credited') return wait({ code: 'credited', params: {} });
  if (settlement === 'covered') return wait({ code: 'fees-covered', params: {} });
  return null;
}
