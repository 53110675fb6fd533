/** A backup's file: whose it is and when it was made (in UTC), so that a folder shows what it holds. */
const NAME = /^Rykkerklar (\d{8}) (\d{4}-\d\d-\d\d) (\d\d)\.(\d\d)\.(\d\d)\.rykbackup$/;

/** The ending of a backup's file, without the dot. */
export const BACKUP_ENDING = 'rykbackup';

/**
 * @param cvr eight digits
 * @param madeAt milliseconds since 1970-01-01T00:00Z
 */
export function backupName(cvr: string, madeAt: number): string {
  const [day, time = ''] = new Date(madeAt).toISOString().split('T');
  return `Rykkerklar ${cvr} ${day} ${time.slice(0, 8).replaceAll(':', '.')}.${BACKUP_ENDING}`;
}

/** When a file was made, ISO 8601 in UTC; null where it is no backup of the company. */
export function madeAtOf(name: string, cvr: string): string | null {
  const [, whose, day, hours, minutes, seconds] = NAME.exec(name) ?? [];
  return whose === cvr ? `${day}T${hours}:${minutes}:${seconds}.000Z` : null;
}

/** The company's backups among the names of a folder, newest first. */
export const backupsOf = (names: readonly string[], cvr: string): { name: string; madeAt: string }[] =>
  names
    .flatMap((name) => {
      const madeAt = madeAtOf(name, cvr);
      return madeAt === null ? [] : [{ name, madeAt }];
    })
    .sort((a, b) => b.madeAt.localeCompare(a.madeAt));

/** The names that are beyond the newest so many. */
export const beyond = (names: readonly string[], cvr: string, keep: number): string[] =>
  backupsOf(names, cvr)
    .slice(keep)
    .map(({ name }) => name);
