/** @returns the days of grace, 1 to 90, or undefined */
export function readGraceDays(text: string): number | undefined {
  const days = /^\d{1,2}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return days >= 1 && days <= 90 ? days : undefined;
}
