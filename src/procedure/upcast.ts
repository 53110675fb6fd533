import { ProcedureEvent } from './events';

/** An event as it lies in the store: its form may be older than the program. */
export interface StoredEvent {
  type: string;
  v: number;
  [field: string]: unknown;
}

/** From one version of a form to the next; it raises `v` by one. */
export type Upcaster = (event: StoredEvent) => StoredEvent;

/** By type: the first upcaster takes version 1 to 2, the second 2 to 3, and so on. None has been needed yet. */
export type UpcasterChain = Readonly<Partial<Record<string, readonly Upcaster[]>>>;
const chain: UpcasterChain = {};

/** An event of a later program, or damage. Going on without it would mean reminding on half a history. */
export class UnknownEvent extends Error {
  constructor(readonly stored: StoredEvent) {
    super(`cannot read the event ${stored.type} of version ${stored.v}`);
  }
}

/** Brings one stored event to the form of today. */
export const raise = (stored: StoredEvent, upcasters: UpcasterChain): StoredEvent =>
  (upcasters[stored.type] ?? []).slice(stored.v - 1).reduce((event, upcaster) => upcaster(event), stored);

/** Reads a stored history, oldest first. @throws UnknownEvent */
export const readHistory = (stored: readonly StoredEvent[], upcasters: UpcasterChain = chain): ProcedureEvent[] =>
  stored.map((event) => {
    const read = ProcedureEvent.safeParse(raise(event, upcasters));
    if (!read.success) throw new UnknownEvent(event);
    return read.data;
  });
