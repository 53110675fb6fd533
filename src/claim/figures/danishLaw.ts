import { date } from '../date';
import { dayNumber } from '../dayNumber';
import { halfYearOf, startOf } from '../halfYear';
import { ore } from '../money';
import { rate } from '../rate';
import type { LawFigures, ReferenceRate } from './lawFigures';
import table from './referenceRates.json';

/** The first day after the half-year of the last row; where there is no row, nothing is known at all. */
function unknownAfter(rates: readonly ReferenceRate[]): LawFigures['ratesUnknownFrom'] {
  const last = rates.at(-1);
  return last === undefined ? date('0001-01-01') : startOf(halfYearOf(dayNumber(last.from)) + 1);
}

/** The same law with other reference rates, sorted, known to the end of the last row's half-year. */
export function withReferenceRates(figures: LawFigures, rates: readonly ReferenceRate[]): LawFigures {
  const sorted = rates.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return { ...figures, referenceRates: sorted, ratesUnknownFrom: unknownAfter(sorted) };
}

const referenceRates = table.rows.map((row) => ({ from: date(row.from), percent: rate(row.percent) }));

/** Danish law as of 2026: renteloven (LBK 459/2014), BEK 105/2013, forældelsesloven. */
export const danishLaw: LawFigures = {
  feeCap: ore(100_00),
  maxFees: 3,
  feeGapDays: 10,
  compensation: ore(310_00),
  compensationFrom: date('2013-03-01'),
  surcharges: [
    { dueFrom: date('2002-08-01'), percent: rate('7') },
    { dueFrom: date('2013-03-01'), percent: rate('8') },
  ],
  daysWithoutDueDate: 30,
  referenceRates,
  ratesUnknownFrom: unknownAfter(referenceRates),
  limitation: { months: 36, firstWarning: 30, lastWarning: 34 },
};
