import type { ChosenBackup, OpenedBackup } from '../../../src/ipc/backupViews';
import type { Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';

interface RestoreState {
  /** Whether the page asks for a backup in the place of the companies. */
  opened: boolean;
  chosen: ChosenBackup | null;
  /** What is in the chosen one, once its passphrase was right. */
  found: OpenedBackup | null;
  open: () => void;
  close: () => void;
  choose: () => Promise<Result<ChosenBackup | null>>;
  look: (passphrase: string) => Promise<Result<OpenedBackup>>;
  run: (passphrase: string) => Promise<Result<{ id: string }>>;
}

const NOTHING = { opened: false, chosen: null, found: null };

/** Restoring a company. The passphrase passes through and is never kept. */
export const useRestore = createStore<RestoreState>((set, get) => {
  const token = (): string => get().chosen?.token ?? '';
  return {
    ...NOTHING,
    open: () => {
      set({ opened: true });
    },
    close: () => {
      set(NOTHING);
    },
    choose: async () => {
      const answer = await callApi('restore.choose');
      if (answer.ok && answer.data !== null) set({ chosen: answer.data, found: null });
      return answer;
    },
    look: async (passphrase) => {
      const answer = await callApi('restore.open', { token: token(), passphrase });
      if (answer.ok) set({ found: answer.data });
      return answer;
    },
    run: (passphrase) => callApi('restore.run', { token: token(), passphrase }),
  };
});
