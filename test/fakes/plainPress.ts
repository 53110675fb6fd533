import type { Press } from '../../main/delivery/press/press';

const bytes = (what: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(what));

/** Prints what a letter holds instead of how it looks, where there is no Chromium to print with. */
export const plainPress: Press = {
  letter: async (letter) => bytes(letter),
  pictures: async () => [],
  document: async (document) => bytes(document),
};
