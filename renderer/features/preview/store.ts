import type { Announced } from '../../../src/ipc/contract';
import type { AppErrorValue, Result } from '../../../src/ipc/errors';
import type { Channel } from '../../../src/ipc/deliveryViews';
import type { Charges, Preview, SendOutcome, Stage } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { createStore } from '../../api/createStore';
import { chargesOf, readStage } from './progress';

/** Which letter is looked at, and how it goes: null for the way of the rules. */
interface LetterWish {
  wanted: 'next' | 'notice' | 'plan' | 'thanks';
  channel: Channel | null;
}

interface PreviewState extends LetterWish {
  /** The invoice looked at; null while the drawer is closed. */
  guid: string | null;
  /** What would be sent. Stays in sight while it is worked out anew. */
  preview: Preview | null;
  loading: boolean;
  problem: AppErrorValue | null;
  /** Whether the preview was replaced because the amounts had changed. */
  outdated: boolean;
  sending: boolean;
  stage: Stage | null;
  outcome: SendOutcome | null;
  open: (guid: string, wish?: Partial<LetterWish>) => Promise<void>;
  close: () => void;
  /** Works the reminder out anew with these charges; null leaves the choice to main. */
  load: (charges: Charges | null) => Promise<void>;
  /** The same letter by another way. Which charges it carries is left to main. */
  setChannel: (channel: Channel) => Promise<void>;
  send: () => Promise<void>;
  saveLetter: () => Promise<Result<{ fileName: string } | null>>;
  noteProgress: (progress: Announced<'reminder.progress'>) => void;
}

const usual: LetterWish = { wanted: 'next', channel: null };

const closed = {
  ...usual,
  guid: null,
  preview: null,
  loading: false,
  problem: null,
  outdated: false,
  sending: false,
  stage: null,
  outcome: null,
};

/** One reminder from looking at it to knowing how its sending ended. */
export const usePreview = createStore<PreviewState>((set, get) => {
  // Every opening and every wish counts up, so that an answer that comes late changes nothing.
  let wish = 0;
  return {
    ...closed,

    open: async (guid, letter = {}) => {
      set({ ...closed, ...letter, guid });
      await get().load(null);
    },

    close: () => {
      wish += 1;
      set(closed);
    },

    load: async (charges) => {
      const { guid, wanted, channel } = get();
      if (guid === null) return;
      wish += 1;
      const mine = wish;
      set({ loading: true, problem: null });
      const answer = await callApi('reminders.preview', { invoiceGuid: guid, charges, wanted, channel });
      if (mine !== wish) return;
      set(answer.ok ? { loading: false, preview: answer.data } : { loading: false, problem: answer.error });
    },

    setChannel: async (channel) => {
      if (get().sending) return;
      set({ channel });
      await get().load(null);
    },

    send: async () => {
      const { guid, preview, sending, loading } = get();
      if (guid === null || preview === null || sending || loading) return;
      wish += 1;
      const mine = wish;
      set({ sending: true, stage: 'queued', problem: null, outdated: false });
      const charges = chargesOf(preview);
      const answer = await callApi('reminders.send', { invoiceGuid: guid, charges, token: preview.token });
      if (mine !== wish) return;
      if (answer.ok) {
        set({ sending: false, outcome: answer.data });
        return;
      }
      set({ sending: false, stage: null });
      if (answer.error.code === 'preview-outdated' || answer.error.code === 'reminder-refused') {
        await get().load(charges);
        if (get().guid === guid && get().problem === null) set({ outdated: true });
      } else set({ problem: answer.error });
    },

    saveLetter: () => callApi('reminders.saveLetter', { invoiceGuid: get().guid ?? '' }),

    noteProgress: ({ invoiceGuid, stage }) => {
      const known = readStage(stage);
      if (invoiceGuid === get().guid && get().sending && known !== undefined) set({ stage: known });
    },
  };
});
