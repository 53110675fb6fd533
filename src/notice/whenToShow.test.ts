import { describe, expect, it } from 'vitest';
import type { NoticeRules } from '../ipc/caseViews';
import { whenToShow } from './whenToShow';

const rules = (more: Partial<NoticeRules> = {}): NoticeRules => ({ on: true, amounts: 'always', quiet: null, ...more });
const plain = { doNotDisturb: false, supported: true };
const night = { from: '18:00', to: '07:30' };

describe('whether a notification is shown', () => {
  it('is yes where nothing speaks against it', () => {
    expect(whenToShow(rules(), '03:00', plain)).toEqual({ do: 'show' });
  });

  it.each([
    ['before the quiet begins', '17:59', 'show'],
    ['as it begins', '18:00', 'wait'],
    ['at midnight', '00:00', 'wait'],
    ['in its last minute', '07:29', 'wait'],
    ['as it ends', '07:30', 'show'],
  ])('over midnight: %s', (_, now, expected) => {
    expect(whenToShow(rules({ quiet: night }), now, plain).do).toBe(expected);
  });

  it.each([
    ['11:59', 'show'],
    ['12:00', 'wait'],
    ['12:59', 'wait'],
    ['13:00', 'show'],
  ])('within a day, at %s', (now, expected) => {
    expect(whenToShow(rules({ quiet: { from: '12:00', to: '13:00' } }), now, plain).do).toBe(expected);
  });

  it('is yes where the quiet begins and ends at once: nobody wants to hear nothing ever', () => {
    expect(whenToShow(rules({ quiet: { from: '08:00', to: '08:00' } }), '08:00', plain)).toEqual({ do: 'show' });
  });

  it('gives every silence its reason, the lasting ones first', () => {
    const all = { doNotDisturb: true, supported: false };
    expect([
      whenToShow(rules({ on: false, quiet: night }), '20:00', all),
      whenToShow(rules({ quiet: night }), '20:00', all),
      whenToShow(rules({ quiet: night }), '20:00', { ...all, supported: true }),
      whenToShow(rules({ quiet: night }), '20:00', plain),
    ]).toEqual([
      { do: 'silence', why: 'off' },
      { do: 'silence', why: 'not-supported' },
      { do: 'wait', why: 'do-not-disturb' },
      { do: 'wait', why: 'quiet-hours' },
    ]);
  });
});
