import type { Ore } from '../../../src/claim/money';
import { useFormat } from '../../components/useFormat';

/** An amount; a foreign currency stands below it, for kroner need no name. */
export function AmountCell({ amount, currency }: { amount: Ore; currency: string }) {
  const format = useFormat();
  return (
    <span className="grid__stack">
      <span className="ellipsis">{format.amount(amount)}</span>
      {currency !== 'DKK' && <span className="grid__dim">{currency}</span>}
    </span>
  );
}
