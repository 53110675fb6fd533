import { create } from 'zustand';
import type { Request } from '../../../src/ipc/contract';
import type { Result } from '../../../src/ipc/errors';
import type { Settings } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { speak } from '../../app/i18n';

interface SettingsState {
  settings: Settings | null;
  /** True once main has answered, also where it could not: then the page stands in Danish and follows the system. */
  known: boolean;
  load: () => Promise<void>;
  change: (part: Request<'settings.set'>) => Promise<Result<Settings>>;
  setClient: (clientId: string, clientSecret: string) => Promise<Result<Settings>>;
  clearClient: () => Promise<Result<Settings>>;
}

/** The settings of the installation. They are not a company's, so a lock leaves them. */
export const useSettings = create<SettingsState>()((set) => {
  const keep = async (result: Result<Settings>): Promise<Result<Settings>> => {
    if (result.ok) {
      await speak(result.data.language);
      set({ settings: result.data });
    }
    set({ known: true });
    return result;
  };
  return {
    settings: null,
    known: false,
    load: async () => {
      await keep(await callApi('settings.get'));
    },
    change: async (part) => keep(await callApi('settings.set', part)),
    setClient: async (clientId, clientSecret) => keep(await callApi('settings.setClient', { clientId, clientSecret })),
    clearClient: async () => keep(await callApi('settings.clearClient')),
  };
});
