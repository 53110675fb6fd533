import type { CalendarDate } from '../../../src/claim/date';
import type { Automation, Mode, ModeChange } from '../../../src/ipc/caseViews';
import type { Request } from '../../../src/ipc/contract';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface AutomationState {
  /** Null until first read. */
  automation: Automation | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
  save: (part: Request<'automation.set'>) => Promise<Result<Automation>>;
  previewMode: (mode: Mode) => Promise<Result<ModeChange>>;
  setMode: (mode: Mode) => Promise<Result<Automation>>;
  pause: (until: CalendarDate | null) => Promise<Result<Automation>>;
}

/** How the unlocked company works by itself. */
export const useAutomation = createStore<AutomationState>((set) => {
  const keep = (result: Result<Automation>): Result<Automation> => {
    if (result.ok) set({ automation: result.data, problem: null });
    return result;
  };
  return {
    automation: null,
    problem: null,
    refresh: sharedRefresh(async () => {
      const answer = keep(await callApi('automation.get'));
      if (!answer.ok) set({ problem: answer.error });
    }),
    save: async (part) => keep(await callApi('automation.set', part)),
    previewMode: (mode) => callApi('automation.modePreview', { mode }),
    setMode: async (mode) => keep(await callApi('automation.setMode', { mode })),
    pause: async (until) => keep(await callApi('automation.pause', { until })),
  };
});
