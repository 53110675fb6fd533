import { z } from 'zod';
import { addDays, dateInCopenhagen, instantInCopenhagen, type CalendarDate } from '../claim/date';

/** How many copies can be kept; the oldest beyond that goes when a new one is there. */
export const kept = { fewest: 2, most: 60 };

/** How a company is backed up by itself. */
export const BackupRules = z.object({
  on: z.boolean(),
  every: z.enum(['day', 'week']),
  /** How many backups of the company are kept in the folder. */
  keep: z.int().min(kept.fewest).max(kept.most),
});
export type BackupRules = z.infer<typeof BackupRules>;

export const usualBackup: BackupRules = { on: false, every: 'day', keep: 14 };

/** Whole days from one backup to the next. */
const EVERY: Record<BackupRules['every'], number> = { day: 1, week: 7 };

/** After a failure, such as a drive that is not plugged in, it is tried again each hour, in milliseconds. */
const AGAIN_AFTER = 60 * 60_000;

/** What is known of earlier backups. Moments are milliseconds since 1970-01-01T00:00Z; null where there was none. */
export interface Backed {
  doneAt: number | null;
  failedAt: number | null;
}

/** The day from which the next backup is due; today where there was none. */
export const nextBackupOn = ({ every }: BackupRules, { doneAt }: Backed, today: CalendarDate): CalendarDate =>
  doneAt === null ? today : addDays(dateInCopenhagen(doneAt), EVERY[every]);

/**
 * Whether a backup is due: from the time of the daily run on, so that it holds what the day has brought. However many days
 * were missed, one is due.
 * @param time of the daily run, in Copenhagen
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export function isBackupDue(
  rules: BackupRules,
  backed: Backed,
  time: { hour: number; minute: number },
  now: number,
): boolean {
  if (!rules.on) return false;
  if (backed.failedAt !== null && now < backed.failedAt + AGAIN_AFTER && now >= backed.failedAt) return false;
  const today = dateInCopenhagen(now);
  const next = nextBackupOn(rules, backed, today);
  return next < today || (next === today && now >= instantInCopenhagen(today, time.hour, time.minute));
}
