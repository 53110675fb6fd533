/**
 * Where a key takes the chosen row of a list.
 * @param current index of the chosen row, or -1
 * @param pageSize rows on the screen at once
 * @returns the new index, or undefined where the key moves nothing
 */
export function moveBy(key: string, current: number, count: number, pageSize: number): number | undefined {
  if (count === 0) return undefined;
  const to = (index: number): number => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return to(current + 1);
    case 'ArrowUp':
      return to(current - 1);
    case 'PageDown':
      return to(current + pageSize);
    case 'PageUp':
      return to(current - pageSize);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
