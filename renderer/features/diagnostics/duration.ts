export type Duration = { unit: 'less' } | { unit: 'seconds' | 'minutes'; count: number };

/**
 * How long a run took, as a person says it: whole seconds up to two minutes, then whole minutes.
 * @returns null while it runs, or where the moments cannot be read
 */
export function durationOf(startedAt: string, endedAt: string | null): Duration | null {
  const seconds = endedAt === null ? Number.NaN : (Date.parse(endedAt) - Date.parse(startedAt)) / 1000;
  if (Number.isNaN(seconds)) return null;
  if (seconds < 1) return { unit: 'less' };
  return seconds < 120
    ? { unit: 'seconds', count: Math.round(seconds) }
    : { unit: 'minutes', count: Math.round(seconds / 60) };
}
