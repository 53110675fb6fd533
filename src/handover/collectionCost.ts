import { ore, ZERO, type Ore } from '../claim/money';
import table from './collectionCost.json';

/** What collection may cost the debtor at most, out of court. */
export interface CollectionCost {
  /** An outside collector's charge, without VAT; VAT comes on top only where the creditor cannot deduct it. */
  outside: Ore;
  /** The creditor's own collection, with VAT. */
  own: Ore;
}

/** The order's table: up to which claim which cost. Amounts are øre. */
export interface CostBands {
  bands: readonly { upTo: Ore; outside: Ore; own: Ore }[];
  /** Above the last band: its cost, and so much of the excess. */
  above: { from: Ore; outsidePercent: number; ownPercent: number };
}

const ofKroner = (kroner: number): Ore => ore(kroner * 100);
const shareOf = (amount: number, tenThousandths: number): number => Math.round((amount * tenThousandths) / 10_000);

const bands = table.bands
  .map(({ upTo, outside, own }) => ({ upTo: ofKroner(upTo), outside: ofKroner(outside), own: ofKroner(own) }))
  .sort((a, b) => a.upTo - b.upTo);

export const costBands: CostBands = {
  bands,
  above: {
    from: bands.at(-1)?.upTo ?? ZERO,
    outsidePercent: table.above.outsideTenThousandths / 100,
    ownPercent: table.above.ownTenThousandths / 100,
  },
};

/**
 * The highest cost of collection by the order's table (BEK 601/2002 as amended; see collectionCost.json). Information only:
 * what is charged is the collector's to say, and comes on top of the reminder fees.
 * @param principal the order's "fordring": the principal with VAT, and what was agreed on top of it before the due date, but
 * neither default interest nor reminder fees. Øre.
 */
export function collectionCost(principal: Ore): CollectionCost {
  if (principal <= 0) return { outside: ZERO, own: ZERO };
  const band = bands.find(({ upTo }) => principal <= upTo) ?? bands.at(-1);
  if (band === undefined) throw new Error('the table of collection costs is empty');
  const excess = Math.max(0, principal - band.upTo);
  const { outsideTenThousandths, ownTenThousandths } = table.above;
  return {
    outside: ore(band.outside + shareOf(excess, outsideTenThousandths)),
    own: ore(band.own + shareOf(excess, ownTenThousandths)),
  };
}
