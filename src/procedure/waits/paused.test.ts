import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import type { Command } from '../commands';
import { kroner, reminded, type TestCase } from '../testing/testCase';

const instalment = (due: string, amount: string) => ({ due: date(due), amount: kroner(amount) });
/** A case with a plan of two instalments, made on 1 February. */
function withPlan(paidBefore: string | null = null): TestCase {
  const subject = reminded();
  if (paidBefore !== null) subject.pay(paidBefore, '2026-01-31');
  const instalments = [instalment('2026-02-16', '200.00'), instalment('2026-03-16', '200.00')];
  subject.do({ type: 'agree-plan', instalments }, '2026-02-01');
  return subject;
}

describe('a payment plan', () => {
  it('counts what is paid from the day it was made, not what was paid before', () => {
    expect(withPlan('200.00').nextOn('2026-02-17')).toBe('reminder 2');
    const kept = withPlan();
    kept.pay('200.00', '2026-02-01');
    expect(kept.nextOn('2026-02-17')).toBe('payment-plan');
  });

  it('counts no money before the day it is dated', () => {
    const subject = withPlan();
    const payment = { date: date('2026-02-20'), amount: kroner('200.00'), ref: null, designated: false };
    subject.do({ type: 'see-payment', payment }, '2026-02-16');
    expect([subject.nextOn('2026-02-17'), subject.nextOn('2026-02-20')]).toEqual(['reminder 2', 'payment-plan']);
  });

  it('pauses nothing once it is ended', () => {
    const subject = withPlan();
    expect(subject.nextOn('2026-02-10')).toBe('payment-plan');
    subject.do({ type: 'end-plan' }, '2026-02-10');
    expect(subject.events.at(-1)).toEqual({ type: 'plan-ended', v: 1, on: '2026-02-10' });
    expect(subject.nextOn('2026-02-10')).toBe('reminder 2');
  });

  it.each<Command>([
    { type: 'agree-plan', instalments: [instalment('2026-02-04', '10.00')] },
    { type: 'promise', until: date('2026-02-04') },
    { type: 'hold', reason: '', until: date('2026-02-04') },
  ])('may end on the day it is made, and so may a promise and a pause: %j', (command) => {
    const subject = reminded();
    expect(subject.do(command, '2026-02-04')).toBeNull();
    expect([subject.next('2026-02-04').wait?.until, subject.nextOn('2026-02-05')]).toEqual([
      '2026-02-05',
      'reminder 2',
    ]);
  });
});

describe('a case at the collector', () => {
  it.each<[string, (subject: TestCase) => void]>([
    ['paid', (subject) => subject.pay('1000.00', '2026-02-06')],
    ['credited', (subject) => subject.credit('1000.00', '2026-02-06')],
    [
      'paid but for charges that the company covers',
      (subject) => {
        subject.pay('1000.00', '2026-02-06');
        subject.do({ type: 'decide-fees', decision: 'cover' }, '2026-02-07');
      },
    ],
  ])('is not ended in silence when it is %s', (what, settle) => {
    const fee = what.includes('charges') ? '100.00' : null;
    const subject = reminded({ policy: { steps: [{ kind: 'notice', fee }, { kind: 'handover' }] } });
    subject.run('2026-02-05');
    expect(subject.nextOn('2026-02-06')).toBe('handed-over');
    settle(subject);
    expect(subject.nextOn('2026-02-10')).toBe('settled-after-handover');
  });
});
