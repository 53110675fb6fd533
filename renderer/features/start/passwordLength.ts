/** The fewest characters of a company's password. Length is the only rule: others make passwords worse, not better. */
export const SHORTEST_PASSWORD = 10;

/** From this length on the bar is full: more is welcome, but no longer shown. */
const LONG_PASSWORD = 24;

/** How far a password of so many characters fills the bar, 0 to 100. */
export const lengthShare = (length: number): number => Math.min(100, Math.round((length / LONG_PASSWORD) * 100));
