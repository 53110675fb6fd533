import type { Diagnostics } from '../../../src/ipc/caseViews';
import type { AppErrorValue } from '../../../src/ipc/errors';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { sharedRefresh } from '../../api/sharedRefresh';

interface DiagnosticsState {
  /** Null until first read. */
  diagnostics: Diagnostics | null;
  problem: AppErrorValue | null;
  refresh: () => Promise<void>;
}

/** What the unlocked company's work by itself has come to. */
export const useDiagnostics = createStore<DiagnosticsState>((set) => ({
  diagnostics: null,
  problem: null,
  refresh: sharedRefresh(async () => {
    const answer = await callApi('diagnostics.get');
    set(answer.ok ? { diagnostics: answer.data, problem: null } : { problem: answer.error });
  }),
}));
