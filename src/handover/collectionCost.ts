import { ore, ZERO, type Ore } from '../claim/money';
import table from './collectionCost.json';

/** What collection may cost the debtor at most, out of court. */
export interface CollectionCost {
  /** An outside collector's charge, without VAT; VAT comes on top only where the creditor cannot deduct it. */
  outside: Ore;
  /** The creditor's own collection, with VAT. */
  own: Ore;
}

const ofKroner = (kroner: number): Ore => ore(kroner * 100);
const shareOf = (amount: number, tenThousandths: number): number => Math.round((amount * tenThousandths) / 10_000);

/**
 * The highest cost of collection by the order's table (BEK 601/2002 as amended; see collectionCost.json). Information only:
 * what is charged is the collector's to say, and comes on top of the reminder fees.
 * @param principal the order's "fordring": the principal with VAT, and what was agreed on top of it before the due date, but
 * neither default interest nor reminder fees. Øre.
 */
export function collectionCost(principal: Ore): CollectionCost {
  if (principal <= 0) return { outside: ZERO, own: ZERO };
  const band = table.bands.find(({ upTo }) => principal <= ofKroner(upTo));
  if (band !== undefined) return { outside: ofKroner(band.outside), own: ofKroner(band.own) };
  const last = table.bands.reduce((highest, one) => (one.upTo > highest.upTo ? one : highest));
  const excess = principal - ofKroner(last.upTo);
  const { outsideTenThousandths, ownTenThousandths } = table.above;
  return {
    outside: ore(ofKroner(last.outside) + shareOf(excess, outsideTenThousandths)),
    own: ore(ofKroner(last.own) + shareOf(excess, ownTenThousandths)),
  };
}
