import type { Channel } from '../../../src/ipc/deliveryViews';
import type { Preview } from '../../../src/ipc/views';
import { canGoThroughDinero } from '../../../src/letter/channel';

/** The ways a letter can go, the one it would go now among them. Mail wants an address; paper is always possible. */
export function possibleChannels(
  { kind, channel, recipient }: Pick<Preview, 'kind' | 'channel' | 'recipient'>,
  hasMailServer: boolean,
): Channel[] {
  const hasAddress = recipient.email !== null;
  const possible: Record<Channel, boolean> = {
    dinero: hasAddress && canGoThroughDinero(kind),
    smtp: hasAddress && hasMailServer,
    print: true,
  };
  return (['dinero', 'smtp', 'print'] as const).filter((one) => possible[one] || one === channel);
}
