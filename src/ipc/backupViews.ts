import { z } from 'zod';
import { BackupRules } from '../backup/rules';
import { errorCodes } from './errors';
import { Day } from './views';

/** What the page is shown of backups. Moments are ISO instants, sizes bytes. */

const Bytes = z.int().min(0);

export const BackupView = z.object({
  rules: BackupRules,
  /** Where backups are written; null until chosen. */
  folder: z.string().nullable(),
  /** Whether this computer's keychain holds what new backups are sealed with. */
  sealed: z.boolean(),
  /** The latest one that was made and read back; null before the first. */
  last: z.object({ at: z.string(), name: z.string(), bytes: Bytes }).nullable(),
  /** What kept the latest try from succeeding; null where nothing did. */
  problem: z.object({ at: z.string(), code: z.enum(errorCodes) }).nullable(),
  /** The day from which the next is due by itself; null where none is. */
  nextOn: Day.nullable(),
  /** The company's backups in the folder, newest first; null where the folder cannot be read. */
  files: z.array(z.object({ name: z.string(), madeAt: z.string(), bytes: Bytes })).nullable(),
});
export type BackupView = z.infer<typeof BackupView>;

/** A file that a person chose to restore from. */
export const ChosenBackup = z.object({ token: z.guid(), name: z.string(), bytes: Bytes });
export type ChosenBackup = z.infer<typeof ChosenBackup>;

/** What is in it, once its passphrase was right. */
export const OpenedBackup = z.object({
  name: z.string(),
  cvr: z.string(),
  madeAt: z.string(),
  /** The version of the app that made it. */
  version: z.string(),
  invoices: z.int().min(0),
  letters: z.int().min(0),
});
export type OpenedBackup = z.infer<typeof OpenedBackup>;
