import type { BackupRules } from '../../../src/backup/rules';
import type { BackupView } from '../../../src/ipc/backupViews';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface BackupStore {
  /** Null until first read. */
  view: BackupView | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
  save: (rules: BackupRules) => Promise<Result<BackupView>>;
  chooseFolder: () => Promise<Result<BackupView | null>>;
  setPassphrase: (passphrase: string) => Promise<Result<BackupView>>;
  make: () => Promise<Result<BackupView>>;
  goOn: () => Promise<Result<undefined>>;
}

/** How the company is backed up. A passphrase passes through and is never kept. */
export const useBackup = createStore<BackupStore>((set) => {
  const keep = <T extends BackupView | null>(answer: Result<T>): Result<T> => {
    if (answer.ok && answer.data !== null) set({ view: answer.data, problem: null });
    return answer;
  };
  return {
    view: null,
    problem: null,
    refresh: sharedRefresh(async () => {
      const answer = await callApi('backup.get');
      set(answer.ok ? { view: answer.data, problem: null } : { problem: answer.error });
    }),
    save: async (rules) => keep(await callApi('backup.set', rules)),
    chooseFolder: async () => keep(await callApi('backup.chooseFolder')),
    setPassphrase: async (passphrase) => keep(await callApi('backup.setPassphrase', { passphrase })),
    make: async () => keep(await callApi('backup.make')),
    goOn: () => callApi('restore.goOn'),
  };
});
