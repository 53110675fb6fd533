import type { z } from 'zod';
import { BackupRules, usualBackup, type Backed } from '../../src/backup/rules';
import { BackupView } from '../../src/ipc/backupViews';
import type { Company } from '../jobs/company';

const KEY = 'backup';

/** How a company is backed up, and how the latest tries ended, as it is stored. */
const BackupState = BackupView.pick({ folder: true, last: true, problem: true }).extend({ rules: BackupRules });
export type BackupState = z.infer<typeof BackupState>;

const NONE: BackupState = { rules: usualBackup, folder: null, last: null, problem: null };

type Settled = Pick<Company, 'settings'>;

export const backupState = ({ settings }: Settled): BackupState => settings.get(KEY, BackupState, NONE);

export function changeBackup(company: Settled, change: Partial<BackupState>): void {
  company.settings.set(KEY, { ...backupState(company), ...change });
}

const instant = (moment: { at: string } | null): number | null => (moment === null ? null : Date.parse(moment.at));

/** When a backup was made and when it failed, as the schedule asks. */
export const backedOf = ({ last, problem }: BackupState): Backed => ({
  doneAt: instant(last),
  failedAt: instant(problem),
});
