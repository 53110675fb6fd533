import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { backupsOf } from '../../src/backup/fileName';
import { isBackupDue, nextBackupOn, type BackupRules } from '../../src/backup/rules';
import type { BackupView } from '../../src/ipc/backupViews';
import { AppError } from '../appError';
import { isFileFailure } from '../fileFailure';
import type { Company } from '../jobs/company';
import { isLongEnough, type Cost } from '../profiles/password';
import { accounts, type SecretStore } from '../secrets/secretStore';
import { forgetOldest, makeBackup } from './makeBackup';
import { sealingKey, SealingKey } from './seal';
import { backedOf, backupState, changeBackup } from './state';

export interface BackupSurroundings {
  secrets: SecretStore;
  /** The version of the app. */
  version: string;
  /** What deriving a key costs. */
  cost: Cost;
}

/** Companies' backups: one at a time of each. */
export interface Backups {
  view(company: Company): Promise<BackupView>;
  setRules(company: Company, rules: BackupRules): void;
  setFolder(company: Company, folder: string): void;
  /** What the next backups are sealed with; earlier ones keep theirs. @throws AppError `backup-passphrase-short`, `keychain-…` */
  setPassphrase(company: Company, passphrase: string): Promise<void>;
  /** Makes one now, or joins the one under way. @throws AppError `backup-…`, `keychain-…`, `store-…` */
  make(company: Company): Promise<void>;
  /** Makes one if it is due. How it ended is entered, and said on the page. */
  look(company: Company): Promise<void>;
  /** Ends the one under way: the company is being closed. */
  stop(profileId: string): Promise<void>;
}

export function createBackups({ secrets, version, cost }: BackupSurroundings): Backups {
  const underWay = new Map<string, { done: Promise<void>; end: AbortController }>();

  const materials = async ({ profile }: Company) => {
    const [key, sealing] = [
      await secrets.get(accounts.databaseKey(profile.id)),
      await secrets.get(accounts.backupKey(profile.id)),
    ];
    if (key === null) throw new AppError('store-key-missing');
    if (sealing === null) throw new AppError('backup-key-missing');
    return { key, sealing: SealingKey.parse(JSON.parse(sealing)) };
  };

  const makeOnce = async (company: Company, signal: AbortSignal): Promise<void> => {
    const { folder, rules } = backupState(company);
    if (folder === null) throw new AppError('backup-folder-missing');
    const at = company.store.moment();
    const made = await makeBackup(company, { ...(await materials(company)), folder, version, signal });
    changeBackup(company, { last: { at, ...made }, problem: null });
    company.log.info('a backup was made', { profile: company.profile.id, bytes: made.bytes });
    await forgetOldest(folder, company.profile.cvr, rules.keep);
  };

  const keepOutcome = async (company: Company, signal: AbortSignal): Promise<void> => {
    try {
      await makeOnce(company, signal);
    } catch (error) {
      if (signal.aborted) return; // the company is closed: the next start makes it
      const code = company.nameOf(error);
      changeBackup(company, { problem: { at: company.store.moment(), code } });
      company.log.warn('a backup was not made', { profile: company.profile.id, code });
      throw error;
    } finally {
      underWay.delete(company.profile.id);
      if (!signal.aborted) company.changed('backup');
    }
  };

  const make = (company: Company): Promise<void> => {
    const { id } = company.profile;
    const there = underWay.get(id);
    if (there) return there.done;
    const end = new AbortController();
    const done = keepOutcome(company, end.signal);
    underWay.set(id, { done, end });
    return done;
  };

  return {
    make,
    view: async (company) => {
      const state = backupState(company);
      const { rules, folder, last, problem } = state;
      return {
        rules,
        folder,
        last,
        problem,
        sealed: (await secrets.get(accounts.backupKey(company.profile.id))) !== null,
        nextOn: rules.on ? nextBackupOn(rules, backedOf(state), company.today()) : null,
        files: folder === null ? null : await filesIn(folder, company.profile.cvr),
      };
    },
    setRules: (company, rules) => {
      changeBackup(company, { rules, problem: null });
      company.changed('backup');
    },
    setFolder: (company, folder) => {
      changeBackup(company, { folder, problem: null });
      company.changed('backup');
    },
    setPassphrase: async (company, passphrase) => {
      if (!isLongEnough(passphrase)) throw new AppError('backup-passphrase-short');
      const sealing = await sealingKey(passphrase, cost);
      await secrets.set(accounts.backupKey(company.profile.id), JSON.stringify(sealing));
      changeBackup(company, { problem: null });
      company.changed('backup');
    },
    look: async (company) => {
      const state = backupState(company);
      const { hour, minute } = company.automation();
      if (!isBackupDue(state.rules, backedOf(state), { hour, minute }, company.now())) return;
      await make(company).catch(() => undefined); // how it ended is entered and said
    },
    stop: async (profileId) => {
      const there = underWay.get(profileId);
      there?.end.abort();
      await there?.done.catch(() => undefined); // whoever asked for it is told; here only its end matters
    },
  };
}

/** The company's backups in a folder; null where it cannot be read. */
async function filesIn(folder: string, cvr: string): Promise<BackupView['files']> {
  try {
    const files = backupsOf(await readdir(folder), cvr);
    return await Promise.all(
      files.map(async (file) => ({ ...file, bytes: (await stat(path.join(folder, file.name))).size })),
    );
  } catch (error) {
    if (isFileFailure(error)) return null;
    throw error;
  }
}
