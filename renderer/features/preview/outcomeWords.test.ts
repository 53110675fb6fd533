import { describe, expect, it } from 'vitest';
import { outcomeWords } from './outcomeWords';

describe('how the end of a sending is told', () => {
  it('speaks of a reminder only where Dinero sends one', () => {
    expect(outcomeWords({ state: 'failed', channel: 'dinero', kind: 'reminder-2' }).title).toBe('preview.failedTitle');
    expect(outcomeWords({ state: 'failed', channel: 'smtp', kind: 'notice' }).title).toBe('preview.letterFailedTitle');
  });

  it('asks nothing back of a letter on paper but that it is posted', () => {
    expect(outcomeWords({ state: 'uncertain', channel: 'print', kind: 'notice' })).toMatchObject({ tone: 'good' });
    expect(outcomeWords({ state: 'uncertain', channel: 'smtp', kind: 'notice' })).toMatchObject({ tone: 'warn' });
  });
});
