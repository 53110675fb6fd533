/**
 * Whether the page has been left alone for so long that it locks.
 * @param minutes 0 for never
 */
export const leftAlone = (idleSeconds: number, minutes: number): boolean => minutes > 0 && idleSeconds >= minutes * 60;
