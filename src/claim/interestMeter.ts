import { daysOfYear, interestDays, type DayCount } from './dayCount';
import { halfYearOf, startDayOf, yearOf } from './halfYear';
import type { AppliedRate } from './interestRate';
import { InterestSum } from './interestSum';
import type { Ore } from './money';

/** A stretch of days with one base and one rate, as day numbers, both ends included. */
export interface MeteredPeriod {
  from: number;
  to: number;
  days: number;
  base: Ore;
  applied: AppliedRate;
  yearDays: 360 | 365 | 366;
}

export interface UnknownPeriod {
  from: number;
  to: number;
}

/** Runs forward through the life of a claim and counts interest on what is open: simple interest, never compound. */
export class InterestMeter {
  readonly periods: MeteredPeriod[] = [];
  /** Days that would bear interest at a rate nobody has fixed yet. */
  readonly unknown: UnknownPeriod[] = [];
  readonly #sum = new InterestSum();
  #next: number;
  #halfYear: number;
  #total: Ore | undefined;

  /** @param firstDay the first day that bears interest */
  constructor(
    firstDay: number,
    private readonly dayCount: DayCount,
    private readonly rateOf: (halfYear: number) => AppliedRate | undefined,
  ) {
    this.#next = firstDay;
    this.#halfYear = halfYearOf(firstDay);
  }

  /** Counts interest on a base up to and including a day, in parts cut at 1 January and 1 July. */
  runTo(day: number, base: Ore): void {
    while (this.#next <= day) {
      const from = this.#next;
      const nextHalfYear = startDayOf(this.#halfYear + 1);
      const to = Math.min(day, nextHalfYear - 1);
      this.#next = to + 1;
      if (base > 0) this.#count(from, to, base, this.#halfYear);
      if (this.#next === nextHalfYear) this.#halfYear += 1;
    }
  }

  /** Cumulative interest so far, rounded once, half away from zero. */
  total(): Ore {
    this.#total ??= this.#sum.rounded();
    return this.#total;
  }

  #count(from: number, to: number, base: Ore, halfYear: number): void {
    const applied = this.rateOf(halfYear);
    if (applied === undefined) {
      const last = this.unknown.at(-1);
      if (last?.to === from - 1) last.to = to;
      else this.unknown.push({ from, to });
      return;
    }
    const days = interestDays(this.dayCount, from, to);
    const yearDays = daysOfYear(this.dayCount, yearOf(halfYear));
    this.#sum.add(base, days, applied.rate, yearDays);
    this.#total = undefined;
    const last = this.periods.at(-1);
    // An event that leaves the base as it was, such as a reminder, is no reason to show two periods.
    if (last?.to === from - 1 && last.base === base && from !== startDayOf(halfYear)) {
      last.to = to;
      last.days += days;
    } else {
      this.periods.push({ from, to, days, base, applied, yearDays });
    }
  }
}
