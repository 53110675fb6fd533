import type { SendOutcome } from '../../../src/ipc/views';
import { sortOf } from './letterSort';

/** How the end of a reminder is told, by the state it ended in. A row still on its way waits. */
const ofReminder = {
  sent: { tone: 'good', title: null, text: null },
  cancelled: { tone: 'warn', title: 'preview.cancelledTitle', text: 'preview.cancelledText' },
  queued: { tone: 'quiet', title: 'preview.waitingTitle', text: 'preview.waitingText' },
  sending: { tone: 'quiet', title: 'preview.waitingTitle', text: 'preview.waitingText' },
  failed: { tone: 'bad', title: 'preview.failedTitle', text: null },
  uncertain: { tone: 'warn', title: 'preview.uncertainTitle', text: 'preview.uncertainText' },
} as const;

/** Of any other letter, and of one by the company's own server. */
const ofLetter = {
  sent: ofReminder.sent,
  cancelled: { tone: 'warn', title: 'preview.letterCancelledTitle', text: 'preview.letterCancelledText' },
  queued: { tone: 'quiet', title: 'preview.letterWaitingTitle', text: 'preview.letterWaitingText' },
  sending: { tone: 'quiet', title: 'preview.letterWaitingTitle', text: 'preview.letterWaitingText' },
  failed: { tone: 'bad', title: 'preview.letterFailedTitle', text: null },
  uncertain: { tone: 'warn', title: 'preview.letterUncertainTitle', text: 'preview.letterUncertainText' },
} as const;

/** Paper goes out in a person's hand: until they say so, nobody knows. */
const printed = { tone: 'good', title: 'preview.printedTitle', text: 'preview.printedText' } as const;

/** A title of null is that of the letter's sort: it was sent. */
export function outcomeWords({ state, channel, kind }: Pick<SendOutcome, 'state' | 'channel' | 'kind'>) {
  if (channel === 'print' && state === 'uncertain') return printed;
  return channel === 'dinero' && sortOf(kind) === 'reminder' ? ofReminder[state] : ofLetter[state];
}
