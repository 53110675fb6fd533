import type { DebtorKind } from '../claim/facts';
import type { Debtor } from './model';

/**
 * Who the debtor is in the eyes of the law, as far as Dinero's contact tells. Only what is certain counts as business:
 * without a CVR number the debtor is unknown, and the unknown are treated as consumers.
 */
export function debtorKind(debtor: Pick<Debtor, 'isPerson' | 'cvr' | 'ean'> | null): DebtorKind {
  if (debtor === null) return 'unknown';
  if (debtor.isPerson) return 'consumer';
  if (debtor.ean !== null) return 'public';
  return debtor.cvr === null ? 'unknown' : 'business';
}
