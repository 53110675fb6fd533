/** The figures an axis may end on, times a power of ten. */
const TOPS = [1, 2, 5, 10] as const;

/** The round figure an axis ends on: no less than the largest value, and never 0. */
export function topOf(values: readonly number[]): number {
  const largest = Math.max(0, ...values);
  if (largest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return (TOPS.find((top) => top * power >= largest) ?? 10) * power;
}

/** Every how many of the labels below a chart there is room for. */
export const labelStep = (bars: number, room: number): number => Math.max(1, Math.ceil(bars / room));
