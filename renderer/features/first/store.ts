import type { Response } from '../../../src/ipc/contract';
import type { ConnectionView } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { useApp } from '../../app/store';
import type { ConnectDraft } from './connectDraft';
import { stepBeside, type Step } from './steps';

type DemoAccess = Response<'connection.demoAccess'>;

interface FirstState {
  /** Whether the guide is shown instead of the company's page; null for as is usual: until the company is connected. */
  wish: boolean | null;
  /** The step a person has come to. */
  step: Step;
  /** What is typed to connect: kept while the guide is left or a step looked at again, forgotten once connected. */
  draft: ConnectDraft | null;
  /** What the embedded demo is connected with; null where it is not known yet, or never wanted. */
  demo: DemoAccess | null;
  /** A connected company's key is typed again. */
  renewing: boolean;
  open: (step?: Step) => void;
  /** Opens the step in which the key is typed, with all that is known filled in. */
  renew: (connection: ConnectionView) => void;
  leave: () => void;
  next: () => void;
  back: () => void;
  change: (before: ConnectDraft, part: Partial<ConnectDraft>) => void;
  /** Keeps the guide open while the connection is made. */
  hold: () => void;
  connected: () => void;
  noteDemo: (access: DemoAccess) => void;
  /** Asks what the demo is connected with, where this installation begins with the demo. */
  loadDemo: () => Promise<void>;
}

/** The guide of the first day: which step is shown, and what is typed in it. */
export const useFirst = createStore<FirstState>((set, get) => ({
  wish: null,
  step: 2,
  draft: null,
  demo: null,
  renewing: false,
  open: (step) => {
    set((before) => ({ wish: true, step: step ?? before.step, renewing: false }));
  },
  renew: ({ environment, organizationId }) => {
    const typed = { apiKey: '', ownClient: false, clientId: '', clientSecret: '' };
    const draft = { environment, organizationId: String(organizationId), ...typed };
    set({ wish: true, step: 3, renewing: true, draft });
  },
  leave: () => {
    set({ wish: false, renewing: false });
  },
  next: () => {
    set(({ step }) => ({ step: stepBeside(step, 1) }));
  },
  back: () => {
    set(({ step }) => ({ step: stepBeside(step, -1) }));
  },
  change: (before, part) => {
    set({ draft: { ...before, ...part } });
  },
  hold: () => {
    set({ wish: true });
  },
  connected: () => {
    set(({ renewing }) => ({ draft: null, step: 4, renewing: false, ...(renewing && { wish: false }) }));
  },
  noteDemo: (demo) => {
    set({ demo });
  },
  loadDemo: async () => {
    if (get().demo !== null || useApp.getState().info?.environment !== 'demo') return;
    const answer = await callApi('connection.demoAccess');
    if (answer.ok) set({ demo: answer.data });
  },
}));

/** Whether the guide stands in the place of the company's page. */
export const useGuided = (): boolean => {
  const isNew = useApp(({ session }) => session?.connection == null && session?.restored !== true);
  return useFirst((state) => state.wish ?? isNew);
};
