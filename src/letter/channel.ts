import type { Channel, Delivery, DebtorPreference } from '../ipc/deliveryViews';
import type { LetterKind } from './letter';

/** What decides how a letter goes out. */
export interface ChannelFacts {
  kind: LetterKind;
  delivery: Pick<Delivery, 'channel' | 'whenNoEmail'> & { hasMailServer: boolean };
  preference: DebtorPreference['channel'];
  /** The address it would go to; null where there is none. */
  email: string | null;
}

/** How a letter goes out, or why a person has to see to it. */
export type Chosen = { channel: Channel; task: null } | { channel: null; task: 'no-email' | 'manual-channel' };

/** Dinero has reminders, and mails nothing else of ours. */
const inDinero: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'reminder-1',
  'reminder-2',
  'reminder-3',
  'reminder-notice',
  'charges',
]);
export const canGoThroughDinero = (kind: LetterKind): boolean => inDinero.has(kind);

/**
 * The channel of a letter: the debtor's, else the company's; on paper or by a person where there is no address for it. A
 * letter that Dinero does not have goes by the company's own server, or on paper where there is none.
 */
export function channelFor({ kind, delivery, preference, email }: ChannelFacts): Chosen {
  const wished = preference ?? delivery.channel;
  if (wished === 'manual') return { channel: null, task: 'manual-channel' };
  const channel = possible(wished, kind, delivery.hasMailServer);
  if (channel === 'print' || email !== null) return { channel, task: null };
  return delivery.whenNoEmail === 'print' ? { channel: 'print', task: null } : { channel: null, task: 'no-email' };
}

function possible(wished: Channel, kind: LetterKind, hasMailServer: boolean): Channel {
  if (wished === 'smtp' && !hasMailServer) return canGoThroughDinero(kind) ? 'dinero' : 'print';
  if (wished === 'dinero' && !canGoThroughDinero(kind)) return hasMailServer ? 'smtp' : 'print';
  return wished;
}
