import { isDeepStrictEqual } from 'node:util';
import type { Debtor } from '../../src/dinero/model';
import { addressOf } from '../jobs/channelOf';
import type { Company } from '../jobs/company';
import type { NewSending } from '../store/outbox';
import { recipientOf } from './letterInput';

/** Whether a letter would go to somebody or somewhere else than was shown: by mail its address, in print what its window shows. */
export function recipientChanged(
  company: Company,
  { channel, payload }: Pick<NewSending, 'channel' | 'payload'>,
  debtor: Debtor | null,
): boolean {
  if (channel !== 'print' && addressOf(company, debtor) !== payload.receiver) return true;
  if (payload.letter === null || debtor === null) return false;
  const { name, attention, address } = payload.letter.recipient;
  const now = recipientOf(company, debtor, name);
  return !isDeepStrictEqual([name, attention, address], [now.name, now.attention, now.address]);
}
