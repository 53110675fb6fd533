import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import type { Command } from './commands';
import { closingReasons } from './fields';
import { standingOf } from './standing';
import { reminded, TestCase } from './testing/testCase';

const standing = (subject: TestCase, day: string) => standingOf(subject.state, subject.next(day));

describe('the one word a list shows for a case', () => {
  it('is where the case has come to while a step is due or only its day is missing', () => {
    expect(standing(reminded(), '2026-02-04')).toEqual({ state: 'active', reason: 'step-due' });
    expect(standing(reminded(), '2026-02-03')).toEqual({ state: 'active', reason: 'too-early' });
  });

  it.each(closingReasons)('gives the reason a person had for closing: %s', (reason) => {
    const subject = reminded();
    subject.do({ type: 'close', reason, note: '' }, '2026-02-01');
    expect(standing(subject, '2026-02-04')).toEqual({ state: 'closed', reason });
  });

  it('names the foreign currency of a case that was closed as well', () => {
    const subject = new TestCase({ invoice: { currency: 'EUR' } });
    subject.do({ type: 'close', reason: 'other', note: '' }, '2026-02-01');
    expect(standing(subject, '2026-02-04')).toEqual({ state: 'watched', reason: 'foreign-currency' });
  });

  it.each<[string, string, Command]>([
    ['promised', 'promised', { type: 'promise', until: date('2026-02-10') }],
    ['on-hold', 'on-hold', { type: 'hold', reason: '', until: date('2026-02-10') }],
    ['on-hold', 'on-hold-open', { type: 'hold', reason: '', until: null }],
    ['disputed', 'disputed', { type: 'dispute', note: '' }],
    ['inactive', 'deactivated', { type: 'deactivate' }],
  ])('is %s, because %s, after %j', (state, reason, command) => {
    const subject = reminded();
    subject.do(command, '2026-02-01');
    expect(standing(subject, '2026-02-04')).toEqual({ state, reason });
  });
});
