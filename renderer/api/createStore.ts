import { create, type StateCreator, type StoreApi, type UseBoundStore } from 'zustand';

const resets: (() => void)[] = [];
let times = 0;

/** A zustand store that forgets all it knows when the company is locked. */
export function createStore<T>(initializer: StateCreator<T>): UseBoundStore<StoreApi<T>> {
  const store = create<T>()(initializer);
  resets.push(() => {
    store.setState(store.getInitialState(), true);
  });
  return store;
}

/** Empties every store made here: what was shown of a locked company must not stay in memory. */
export function forgetEverything(): void {
  times += 1;
  for (const reset of resets) reset();
}

/** How often that has happened: what was asked for before the latest time is nothing to be shown any more. */
export const timesForgotten = (): number => times;
