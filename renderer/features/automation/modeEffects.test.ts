import { describe, expect, it } from 'vitest';
import { date } from '../../../src/claim/date';
import type { ModeChange } from '../../../src/ipc/caseViews';
import { modeEffects } from './modeEffects';

const change = (part: Partial<ModeChange>): ModeChange => ({
  from: 'manual',
  to: 'automatic',
  awaiting: 0,
  running: 0,
  underWay: 0,
  wouldStart: 0,
  firstStart: null,
  ...part,
});

describe('what a change of mode does', () => {
  it('tells those that start from those that only wait', () => {
    const effects = modeEffects(change({ awaiting: 5, wouldStart: 3, firstStart: date('2026-11-27'), running: 2 }));
    expect(effects).toEqual([
      { does: 'fetchAutomatic' },
      { does: 'starts', count: 3 },
      { does: 'awaiting', count: 2 },
      { does: 'running', count: 2 },
    ]);
  });

  it('starts none by itself when automatic fetching is paused', () => {
    const effects = modeEffects(change({ to: 'manual', awaiting: 5, wouldStart: 3, firstStart: date('2026-11-27') }));
    expect(effects).toEqual([{ does: 'fetchManual' }, { does: 'awaiting', count: 5 }]);
  });

  it('carries out what is under way', () => {
    expect(modeEffects(change({ to: 'manual', underWay: 1 }))).toContainEqual({ does: 'underWay', count: 1 });
  });

  it('says that nothing is touched where nothing is', () => {
    expect(modeEffects(change({}))).toEqual([{ does: 'fetchAutomatic' }, { does: 'nothing' }]);
  });
});
