import type { CalendarDate } from '../../../../src/claim/date';
import type { Firm } from '../firm';
import { Random } from '../random';
import type { Counters } from '../world';
import { seedBooks } from './books';
import { emptyFirm, PORTRAITS } from './firms';

/** Raised whenever the same seed would no longer give the same data: kept changes then have nothing to stand on. */
export const GENERATION = 1;

/** What the data grows from: the same plan always gives the same data. */
export interface SeedPlan {
  seed: number;
  /** At least so many overdue invoices in the first firm. */
  invoices: number;
  /** The day that due dates are counted from. */
  start: CalendarDate;
}

export interface Seeded {
  firms: Firm[];
  counters: Counters;
  client: { id: string; secret: string };
}

/** Makes all firms with their books. */
export function seedFirms({ seed, invoices, start }: SeedPlan): Seeded {
  const random = new Random(seed);
  const counters: Counters = { version: 0x02_0a_5e_a8, reminder: 4_100, mail: 70_000 };
  const client = { id: `demo-${random.hex(8)}`, secret: random.hex(32) };
  const firms = PORTRAITS.map((portrait, at) => {
    const firm = emptyFirm(portrait, random);
    const { firstNumber, wares } = portrait;
    // Each firm has its own chance, so that scaling the first leaves the others as they were.
    const own = new Random(seed * 1009 + at + 1);
    seedBooks(firm, { today: start, firstNumber, wares, overdue: at === 0 ? invoices : 0 }, counters, own);
    return firm;
  });
  return { firms, counters, client };
}
