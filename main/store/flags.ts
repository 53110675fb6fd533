/** SQLite has no truth values: 1 and 0 stand for them. */
export const toFlag = (truth: boolean): 0 | 1 => (truth ? 1 : 0);
export const fromFlag = (flag: number): boolean => flag !== 0;
