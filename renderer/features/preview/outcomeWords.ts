import type { OutboxState } from '../../../src/ipc/views';

/** How the end of a sending is told, by the state it ended in. A row still on its way waits. */
export const outcomeWords = {
  sent: { tone: 'good', title: 'preview.sentTitle', text: null },
  cancelled: { tone: 'warn', title: 'preview.cancelledTitle', text: 'preview.cancelledText' },
  queued: { tone: 'quiet', title: 'preview.waitingTitle', text: 'preview.waitingText' },
  sending: { tone: 'quiet', title: 'preview.waitingTitle', text: 'preview.waitingText' },
  failed: { tone: 'bad', title: 'preview.failedTitle', text: null },
  uncertain: { tone: 'warn', title: 'preview.uncertainTitle', text: 'preview.uncertainText' },
} as const satisfies Record<OutboxState, unknown>;
