import type { Press } from '../../main/delivery/press/press';

const bytes = (what: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(what));

/** Prints what a letter holds instead of how it looks, where there is no Chromium to print with. */
export const plainPress: Press = {
  letter: (letter) => Promise.resolve(bytes(letter)),
  pictures: () => Promise.resolve([]),
  document: (document) => Promise.resolve(bytes(document)),
};
