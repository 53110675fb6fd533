/** The part of sorted values below which `share` of them lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** Values by name, gathered over the rounds. */
export class Samples {
  private readonly byName = new Map<string, number[]>();

  add(name: string, ...values: number[]): void {
    this.byName.set(name, [...(this.byName.get(name) ?? []), ...values]);
  }

  /** What is written of it. */
  toJSON(): Record<string, number[]> {
    return Object.fromEntries(this.byName);
  }

  /** @throws Error where nothing of that name was measured */
  of(name: string): readonly number[] {
    const values = this.byName.get(name);
    if (values === undefined) throw new Error(`nothing was measured of ${name}`);
    return values;
  }
}
