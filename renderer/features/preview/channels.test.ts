import { describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/ipc/views';
import { possibleChannels } from './channels';

const letter = (
  kind: Preview['kind'],
  channel: Preview['channel'],
  email: string | null = 'bogholderi@nordlys.example',
) => ({ kind, channel, recipient: { name: 'Nordlys ApS', email, address: [] } });

describe('the ways a letter can go', () => {
  it('are Dinero and paper for a reminder, and the company’s own server where it has one', () => {
    expect(possibleChannels(letter('reminder-1', 'dinero'), false)).toEqual(['dinero', 'print']);
    expect(possibleChannels(letter('reminder-1', 'dinero'), true)).toEqual(['dinero', 'smtp', 'print']);
  });

  it('are not Dinero for a letter it does not have', () => {
    expect(possibleChannels(letter('notice', 'smtp'), true)).toEqual(['smtp', 'print']);
    expect(possibleChannels(letter('thanks', 'print'), false)).toEqual(['print']);
  });

  it('are paper alone for a debtor without an address, beside the one that was wanted', () => {
    expect(possibleChannels(letter('reminder-2', 'print', null), true)).toEqual(['print']);
    expect(possibleChannels(letter('reminder-2', 'dinero', null), true)).toEqual(['dinero', 'print']);
  });
});
