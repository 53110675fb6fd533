import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import { everyDay, lastWait, stepsIn } from '../testing/simulated';
import { kroner, noCharges, reminded, TestCase } from '../testing/testCase';

const fee = '100.00';
const step = (daysAfterPrevious: number, more: object = {}) => ({ daysAfterPrevious, ...more });
const daily = everyDay('2026-01-16', '2026-03-31');
/** The days of the letters under these steps. */
const days = (steps: object[], more: Record<string, unknown> = {}): string[] =>
  stepsIn({ policy: { steps }, runs: daily, ...more }).map((line) => line.slice(5, 10));

describe('ten days between fees', () => {
  it('do not hold back a letter without a fee', () => {
    expect(days([step(3, { fee }), step(3), step(3, { fee: '0.00' })])).toEqual(['01-18', '01-21', '01-24']);
  });

  it('do not hold back a handover, whatever fee the plan gives it', () => {
    const steps = [step(10, { kind: 'notice' }), step(5, { fee }), step(7, { kind: 'handover', fee })];
    expect(days(steps)).toEqual(['01-25', '01-30', '02-06']);
  });

  it('do not hold back a fourth letter, which has no fee left to charge', () => {
    expect(days([...Array<object>(3).fill(step(10, { fee })), step(3, { fee })])).toEqual([
      '01-25',
      '02-04',
      '02-14',
      '02-17',
    ]);
  });

  it('do not hold back a letter about charges alone, which costs the debtor no new fee', () => {
    const happenings = [
      { date: '2026-01-19', type: 'payment', amount: '1000.00' },
      { date: '2026-01-19', type: 'feesDecision', value: 'continue' },
    ];
    expect(days([step(3, { fee }), step(3, { fee })], { happenings })).toEqual(['01-18', '01-21']);
  });

  it.each([
    ['2026-01-28', '2026-02-04', 0],
    ['2026-01-25', '2026-02-04', 100_00],
  ])('elsewhere in the arrears on %s keep no letter back: on %s it goes with %i øre', (elsewhere, day, charged) => {
    const subject = reminded({ policy: { steps: [{ fee }, step(3, { fee })] } });
    const arrearsReminders = [date(elsewhere)];
    expect(subject.decideOn('2026-02-03', { arrearsReminders })).toBe('ten-days');
    expect(subject.decideOn(day, { arrearsReminders })).toBe('reminder 2');
    expect(subject.state.pending?.fee).toBe(charged);
  });

  it('are named, not the earlier day of the policy, where both stand against a letter', () => {
    const policy = { steps: [step(3, { fee }), step(3, { fee })] };
    expect(lastWait({ policy, runs: ['2026-01-18', '2026-01-20'] })).toEqual({
      reason: 'ten-days',
      until: '2026-01-28',
    });
  });
});

describe('a handover', () => {
  it('without a notice is refused for good, also before its day', () => {
    expect(lastWait({ policy: { steps: [{ kind: 'handover' }] }, runs: ['2026-01-20'] })).toEqual({
      reason: 'notice-missing',
      until: null,
    });
  });
});

describe('the minimum', () => {
  it.each([
    ['900.00', 'reminder 2'],
    ['900.01', 'below-minimum'],
  ])('of %s looks at the principal, where a payment went to the fee first: %s', (minimumAmount, expected) => {
    const subject = reminded({ policy: { minimumAmount } });
    subject.pay('200.00', '2026-02-01');
    expect(subject.nextOn('2026-02-04')).toBe(expected);
  });

  it('counts credit notes as well', () => {
    const subject = reminded({ policy: { minimumAmount: '900.00' } });
    subject.credit('200.00', '2026-02-01');
    expect(subject.nextOn('2026-02-04')).toBe('below-minimum');
  });

  it('does not stand against charges that a person claims on', () => {
    const subject = reminded({ policy: { minimumAmount: '500.00' } });
    subject.pay('1000.00', '2026-02-01');
    subject.do({ type: 'decide-fees', decision: 'continue' }, '2026-02-02');
    expect(subject.nextOn('2026-02-04')).toBe('reminder 2');
  });
});

describe('the day a step counts from', () => {
  it('is the day of the latest letter, also where an earlier one was told later', () => {
    const subject = reminded();
    const charged = { ...noCharges, fee: kroner(fee) };
    subject.do({ type: 'see-reminder', sentOn: date('2026-01-20'), charged, ref: '1' }, '2026-01-26');
    expect([subject.nextOn('2026-02-03'), subject.nextOn('2026-02-04')]).toEqual(['too-early', 'reminder 3']);
  });

  it('is the end of the grace anew where the due date was moved to the day of the letter', () => {
    const subject = reminded({ policy: { graceDays: 5 } });
    expect(subject.state.sent).toEqual([]);
    subject.run('2026-02-02');
    subject.do({ type: 'move-due-date', dueDate: date('2026-02-02') }, '2026-02-03');
    expect(subject.next('2026-02-10').wait?.until).toBe('2026-02-17');
  });

  it('is told with the step that is due', () => {
    expect(new TestCase().next('2026-01-20').since).toBeNull();
    expect(reminded().next('2026-02-20')).toMatchObject({ due: { level: 2 }, since: '2026-02-04', wait: null });
  });
});
