import { describe, expect, it } from 'vitest';
import { channelFor, type ChannelFacts, type Chosen } from './channel';

const facts = (change: Partial<ChannelFacts>): ChannelFacts => ({
  kind: 'reminder-1',
  delivery: { channel: 'dinero', whenNoEmail: 'task', hasMailServer: true },
  preference: null,
  email: 'bogholderi@kunde.example',
  ...change,
});
const company = (change: Partial<ChannelFacts['delivery']>): Pick<ChannelFacts, 'delivery'> => ({
  delivery: { ...facts({}).delivery, ...change },
});
const by = (channel: Chosen['channel']): Chosen => ({ channel, task: null }) as Chosen;
const asks = (task: Chosen['task']): Chosen => ({ channel: null, task }) as Chosen;

describe('the channel of a letter', () => {
  it.each<[string, Partial<ChannelFacts>, Chosen]>([
    ['is the company’s', company({ channel: 'smtp' }), by('smtp')],
    ['is the debtor’s before the company’s', { preference: 'print' }, by('print')],
    ['is no one’s where the debtor is to be called', { preference: 'manual' }, asks('manual-channel')],
    ['is a task where there is no address', { email: null }, asks('no-email')],
    [
      'is paper where there is no address and the company wants that',
      { ...company({ whenNoEmail: 'print' }), email: null },
      by('print'),
    ],
    ['is paper without an address where paper is wished', { preference: 'print', email: null }, by('print')],
    [
      'is Dinero where the mail server is gone',
      { ...company({ channel: 'smtp', hasMailServer: false }) },
      by('dinero'),
    ],
    ['is the mail server for a letter that Dinero does not have', { kind: 'notice' }, by('smtp')],
    [
      'is paper for such a letter where there is no mail server',
      { kind: 'notice', ...company({ hasMailServer: false }) },
      by('print'),
    ],
  ])('%s', (_what, change, expected) => {
    expect(channelFor(facts(change))).toEqual(expected);
  });
});
