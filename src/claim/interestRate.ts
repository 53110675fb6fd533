import type { CalendarDate } from './date';
import { isProtected, type ClaimFacts } from './facts';
import type { LawFigures } from './figures/lawFigures';
import { startOf } from './halfYear';
import { addRates, type Rate } from './rate';

/** The rate of a half-year and where it comes from. */
export interface AppliedRate {
  rate: Rate;
  /** Null where the agreed rate applies. */
  reference: Rate | null;
  surcharge: Rate | null;
  /** The agreed rate that a consumer need not pay in full. */
  capped: Rate | null;
}

const tables = new WeakMap<LawFigures, Map<number, Rate | undefined>>();

/** The reference rate of a half-year; undefined before the first row and from `ratesUnknownFrom`. */
function referenceRate(figures: LawFigures, halfYear: number): Rate | undefined {
  let table = tables.get(figures);
  if (table === undefined) {
    table = new Map();
    tables.set(figures, table);
  }
  if (!table.has(halfYear)) {
    const start = startOf(halfYear);
    const known = start < figures.ratesUnknownFrom;
    table.set(halfYear, known ? figures.referenceRates.findLast((row) => row.from <= start)?.percent : undefined);
  }
  return table.get(halfYear);
}

const surchargeFor = (figures: LawFigures, dueDate: CalendarDate): Rate | undefined =>
  figures.surcharges.findLast((row) => row.dueFrom <= dueDate)?.percent;

/**
 * The yearly rate of each half-year for a claim: the agreed one, else the reference rate plus the surcharge that the due
 * date locked (renteloven § 5(1)), never below zero. For a consumer the lower of both (§ 7(1)).
 * @returns a function giving undefined where the rate is not known: interest is then refused, not guessed.
 */
export function rateFor(
  facts: Pick<ClaimFacts, 'dueDate' | 'debtor' | 'interest'>,
  figures: LawFigures,
): (halfYear: number) => AppliedRate | undefined {
  const { contractRate } = facts.interest;
  if (contractRate !== null && !isProtected(facts.debtor)) {
    const agreed: AppliedRate = { rate: contractRate, reference: null, surcharge: null, capped: null };
    return () => agreed;
  }
  const surcharge = surchargeFor(figures, facts.dueDate);
  return (halfYear) => {
    const reference = referenceRate(figures, halfYear);
    if (reference === undefined || surcharge === undefined) return undefined;
    const lawful = Math.max(0, addRates(reference, surcharge)) as Rate;
    if (contractRate !== null && contractRate <= lawful) {
      return { rate: contractRate, reference: null, surcharge: null, capped: null };
    }
    return { rate: lawful, reference, surcharge, capped: contractRate };
  };
}
