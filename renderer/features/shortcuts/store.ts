import { createStore } from '../../api/createStore';

interface ShortcutsState {
  opened: boolean;
  open: () => void;
  close: () => void;
}

/** Whether the sheet of keys is shown. */
export const useShortcutSheet = createStore<ShortcutsState>((set) => ({
  opened: false,
  open: () => {
    set({ opened: true });
  },
  close: () => {
    set({ opened: false });
  },
}));
