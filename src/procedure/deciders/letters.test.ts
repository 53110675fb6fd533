import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import type { Command } from '../commands';
import { kroner, noCharges, reminded, TestCase } from '../testing/testCase';

const by = 'person' as const;

/** The events of one command, without what they carry. */
const following = (subject: TestCase, command: Command, day: string): string[] => {
  const before = subject.events.length;
  subject.do(command, day);
  return subject.types.slice(before);
};
const found = (): TestCase => {
  const subject = new TestCase();
  subject.do({ type: 'find' }, '2026-01-20');
  return subject;
};

describe('a letter', () => {
  it('of a person activates the case, and of the app starts it, unless it runs already', () => {
    const person: Command = { type: 'remind', by };
    const app: Command = { type: 'remind', by: 'app' };
    expect(following(found(), person, '2026-01-25')).toEqual(['activated', 'step-decided']);
    expect(following(found(), app, '2026-01-25')).toEqual(['started-by-itself', 'step-decided']);
    expect(following(reminded(), person, '2026-02-04')).toEqual(['step-decided']);
    expect(following(reminded(), app, '2026-02-04')).toEqual(['step-decided']);
  });

  it('of the app keeps to the day of the policy, and of a person does not', () => {
    const subject = reminded({ policy: { steps: [{}, {}] } });
    expect(subject.do({ type: 'remind', by: 'app' }, '2026-01-28')).toBe('too-early');
    expect(subject.do({ type: 'remind', by }, '2026-01-28')).toBeNull();
  });

  it('says who decided it', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    expect(subject.state.pending).toMatchObject({ level: 1, kind: 'reminder', by: 'app' });
  });

  it('is not sent by hand after the last step', () => {
    const subject = reminded({ policy: { steps: [{ notice: true }] } });
    expect(subject.do({ type: 'remind', by }, '2026-02-10')).toBe('final');
    expect(subject.do({ type: 'give-notice', by }, '2026-02-10')).toBe('final');
  });

  it('of notice can be sent by hand once, on another day than the last, where the procedure ends without it', () => {
    const subject = reminded({ policy: { steps: [{}] } });
    const last = subject.state.sent.at(-1)?.sentOn ?? '';
    expect(subject.do({ type: 'give-notice', by }, last)).toBe('sent-today');
    expect(subject.do({ type: 'give-notice', by: 'app' }, '2026-04-07')).toBe('final');
    expect(subject.do({ type: 'give-notice', by }, '2026-04-07')).toBeNull();
    expect(subject.state.pending).toMatchObject({ kind: 'notice', fee: 0 });
    subject.do({ type: 'confirm', sentOn: date('2026-04-07'), charged: null, ref: null }, '2026-04-07');
    expect(subject.do({ type: 'give-notice', by }, '2026-05-07')).toBe('final');
  });

  it('is not followed by a handover on its own day, though an earlier notice has run out', () => {
    const subject = reminded({ policy: { steps: [{ kind: 'notice' }, {}] } });
    subject.do({ type: 'remind', by }, '2026-03-01');
    subject.do({ type: 'confirm', sentOn: date('2026-03-01'), charged: null, ref: null }, '2026-03-01');
    expect(subject.do({ type: 'hand-over', by }, '2026-03-01')).toBe('sent-today');
    expect(subject.do({ type: 'hand-over', by }, '2026-03-02')).toBeNull();
  });

  it('that came back leaves nothing to come back, and neither does a handover', () => {
    const subject = reminded({ policy: { steps: [{ kind: 'notice' }, { kind: 'handover' }] } });
    subject.run('2026-02-05');
    expect(subject.do({ type: 'bounce' }, '2026-02-06')).toBe('nothing-bounced');
  });

  it('of others without a name is counted each time it is told', () => {
    const subject = reminded();
    const seen: Command = { type: 'see-reminder', sentOn: date('2026-02-01'), charged: noCharges, ref: null };
    expect([subject.do(seen, '2026-02-01'), subject.do(seen, '2026-02-02')]).toEqual([null, null]);
    expect(subject.state.sent.map(({ level }) => level)).toEqual([1, 2, 3]);
  });
});

describe('a handover by hand after the last step', () => {
  it('claims the principal, what was charged and the interest, but no fee and no compensation, and has no deadline', () => {
    const subject = reminded({ policy: { steps: [{ fee: '100.00', notice: true }] } });
    subject.do({ type: 'hand-over', by }, '2026-02-05');
    const handover = {
      level: 2,
      kind: 'handover',
      notice: false,
      fee: 0,
      interest: kroner('5.61'), // 21 days at 9.75 %
      compensation: 0,
      principalOpen: kroner('1000.00'),
      total: kroner('1105.61'),
    };
    expect(subject.state.pending).toMatchObject(handover);
    subject.confirm('2026-02-05');
    expect(subject.events.at(-1)).toMatchObject({ type: 'step-sent', ...handover, deadline: null });
    expect(subject.state.sent.at(-1)).toMatchObject({ kind: 'handover', deadline: null });
  });
});
