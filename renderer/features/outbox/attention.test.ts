import { describe, expect, it } from 'vitest';
import { mayRetry, mayTakeBack, needsAttention } from './attention';
import { entry } from '../../../test/fakes/outboxEntry';

describe('an entry of the outbox', () => {
  it.each([
    ['waits for approval', entry(1, 'queued', { approved: false }), true],
    ['has failed', entry(1, 'failed'), true],
    ['is uncertain', entry(1, 'uncertain'), true],
    ['waits for its turn', entry(1, 'queued'), false],
    ['was cancelled before anybody approved it', entry(1, 'cancelled', { approved: false }), false],
    ['was sent', entry(1, 'sent'), false],
  ])('that %s needs a person or not', (_, one, needs) => {
    expect(needsAttention(one)).toBe(needs);
  });

  const later = '2026-11-23T09:00:00Z';
  it.each([
    ['in the queue, not begun', entry(1, 'queued'), false, true],
    ['waiting for another try', entry(1, 'queued', { nextTryAt: later }), true, true],
    ['half done and waiting', entry(1, 'sending', { stage: 'booked', nextTryAt: later }), true, true],
    ['half done just now', entry(1, 'sending', { stage: 'booked' }), false, false],
    ['with its mail on its way', entry(1, 'sending', { stage: 'mailing', nextTryAt: later }), false, false],
    ['failed', entry(1, 'failed'), true, true],
    ['sent', entry(1, 'sent'), false, false],
  ])('%s can be tried again or taken back, or not', (_, one, retried, takenBack) => {
    expect([mayRetry(one), mayTakeBack(one)]).toEqual([retried, takenBack]);
  });
});
