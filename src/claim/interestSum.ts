import { ore, type Ore } from './money';
import { RATE_UNITS } from './rate';

/** Rounds a ratio to a whole number, half away from zero. The denominator is positive. */
export function roundHalfAway(numerator: bigint, denominator: bigint): bigint {
  const half = numerator < 0n ? -denominator : denominator;
  return (2n * numerator + half) / (2n * denominator);
}

const PER_YEAR = BigInt(RATE_UNITS * 100);
const COMMON = 360n * 365n * 366n * PER_YEAR;

/** Interest as an exact ratio, rounded only when it is asked for: once per claim. */
export class InterestSum {
  readonly #byYear = { 360: 0n, 365: 0n, 366: 0n };

  /**
   * Adds base × days × rate / year.
   * @param base øre, at most 10^13, so that the product with the days of a half-year is a safe integer
   */
  add(base: Ore, days: number, rate: number, yearDays: 360 | 365 | 366): void {
    this.#byYear[yearDays] += BigInt(base * days) * BigInt(rate);
  }

  /** The whole sum in øre, half away from zero. */
  rounded(): Ore {
    const sum = this.#byYear;
    const numerator = sum[360] * (365n * 366n) + sum[365] * (360n * 366n) + sum[366] * (360n * 365n);
    return ore(Number(roundHalfAway(numerator, COMMON)));
  }
}
