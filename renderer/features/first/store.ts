import type { Response } from '../../../src/ipc/contract';
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
  open: (step?: Step) => void;
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
  open: (step) => {
    set((before) => ({ wish: true, step: step ?? before.step }));
  },
  leave: () => {
    set({ wish: false });
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
    set({ draft: null, step: 4 });
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
