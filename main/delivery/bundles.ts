import { randomUUID } from 'node:crypto';
import type { Channel } from '../../src/ipc/deliveryViews';
import type { Books } from '../../src/ipc/views';
import type { LetterKind } from '../../src/letter/letter';

/** What goes in one letter: of one debtor, by one channel, the same step, and with the same mark in Dinero. */
export interface Bundled {
  debtorGuid: string | null;
  channel: Channel;
  kind: LetterKind;
  books: Books;
}

/**
 * Names the letters of one run: what belongs in one letter is given one name. Dinero's reminder is about one invoice, so
 * nothing is put together there, nor where the company does not want it.
 */
export function letterNames(combine: boolean): (letter: Bundled) => string | null {
  const names = new Map<string, string>();
  return ({ debtorGuid, channel, kind, books }) => {
    if (!combine || channel === 'dinero' || debtorGuid === null) return null;
    const key = JSON.stringify([debtorGuid, channel, kind, books]);
    const name = names.get(key) ?? randomUUID();
    names.set(key, name);
    return name;
  };
}
