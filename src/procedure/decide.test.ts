import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore, ZERO } from '../claim/money';
import type { Command } from './commands';
import { kroner, noCharges, reminded, TestCase } from './testing/testCase';

const debtorPays = { date: date('2026-02-01'), amount: kroner('100.00'), ref: 'p1', designated: false };
const note = { date: date('2026-02-01'), amount: kroner('100.00'), ref: 'c1' };
const hold: Command = { type: 'hold', reason: '', until: null };
const by = 'person' as const;

/** What a case that was reminded once says to a second command after a first. */
const twice: [first: Command | null, second: Command, refusal: string | null][] = [
  [null, { type: 'find' }, 'already-found'],
  [null, { type: 'activate', by }, 'already-active'],
  [{ type: 'deactivate' }, { type: 'activate', by }, null],
  [{ type: 'deactivate' }, { type: 'deactivate' }, 'already-inactive'],
  [{ type: 'deactivate' }, { type: 'start-by-itself' }, 'nothing-to-start'],
  [null, { type: 'withdraw-answer' }, 'answer-followed'],
  [{ type: 'bounce' }, { type: 'withdraw-answer' }, null],
  [{ type: 'bounce' }, { type: 'deactivate' }, null],
  [null, { type: 'start-by-itself' }, 'already-active'],
  [null, { type: 'give-notice', by }, 'another-step-first'],
  [null, { type: 'confirm', sentOn: date('2026-02-04'), charged: null, ref: null }, 'nothing-pending'],
  [null, { type: 'drop', reason: '' }, 'nothing-pending'],
  [null, { type: 'bounce' }, null],
  [{ type: 'bounce' }, { type: 'bounce' }, 'nothing-bounced'],
  [null, { type: 'bounce', level: 1 }, null],
  [null, { type: 'bounce', level: 2 }, 'nothing-bounced'],
  [{ type: 'bounce', level: 1 }, { type: 'bounce', level: 1 }, 'nothing-bounced'],
  [null, { type: 'withdraw-reminder', ref: 'unknown' }, 'reminder-unknown'],
  [
    { type: 'see-reminder', sentOn: date('2026-02-01'), charged: noCharges, ref: 'r' },
    { type: 'withdraw-reminder', ref: 'r' },
    null,
  ],
  [
    { type: 'see-reminder', sentOn: date('2026-02-01'), charged: noCharges, ref: 'r' },
    { type: 'see-reminder', sentOn: date('2026-02-01'), charged: noCharges, ref: 'r' },
    'reminder-known',
  ],
  [null, { type: 'resume' }, 'not-on-hold'],
  [hold, { type: 'resume' }, null],
  [{ type: 'promise', until: date('2026-02-10') }, { type: 'resume' }, null],
  [null, { type: 'hold', reason: '', until: date('2026-02-03') }, 'until-has-passed'],
  [null, { type: 'hold', reason: '', until: date('2026-02-04') }, null],
  [null, { type: 'promise', until: date('2026-02-03') }, 'until-has-passed'],
  [null, { type: 'clear-dispute' }, 'not-disputed'],
  [{ type: 'dispute', note: '' }, { type: 'dispute', note: '' }, 'already-disputed'],
  [{ type: 'dispute', note: '' }, { type: 'clear-dispute' }, null],
  [null, { type: 'agree-plan', instalments: [] }, 'plan-empty'],
  [null, { type: 'agree-plan', instalments: [{ due: date('2026-02-10'), amount: ZERO }] }, 'amount-missing'],
  [null, { type: 'agree-plan', instalments: [{ due: date('2026-02-03'), amount: ore(1) }] }, 'until-has-passed'],
  [null, { type: 'end-plan' }, 'no-plan'],
  [{ type: 'agree-plan', instalments: [{ due: date('2026-02-10'), amount: ore(1) }] }, { type: 'end-plan' }, null],
  [null, { type: 'see-payment', payment: { ...debtorPays, amount: ZERO } }, 'amount-missing'],
  [{ type: 'see-payment', payment: debtorPays }, { type: 'see-payment', payment: debtorPays }, 'payment-known'],
  [null, { type: 'reverse-payment', amount: null, ref: null }, 'payment-unknown'],
  [
    { type: 'see-payment', payment: debtorPays },
    { type: 'reverse-payment', amount: kroner('100.01'), ref: null },
    'payment-unknown',
  ],
  [
    { type: 'see-payment', payment: debtorPays },
    { type: 'reverse-payment', amount: kroner('100.00'), ref: null },
    null,
  ],
  [null, { type: 'see-credit', credit: { ...note, amount: ZERO } }, 'amount-missing'],
  [{ type: 'see-credit', credit: note }, { type: 'see-credit', credit: note }, 'credit-known'],
  [null, { type: 'reverse-credit', amount: null, ref: 'c1' }, 'credit-unknown'],
  [{ type: 'see-credit', credit: note }, { type: 'reverse-credit', amount: null, ref: 'c1' }, null],
  [null, { type: 'move-due-date', dueDate: date('2026-01-15') }, 'due-date-unchanged'],
  [null, { type: 'change-amount', principal: kroner('1000.00') }, 'amount-unchanged'],
  [null, { type: 'change-amount', principal: ore(-1) }, 'nothing-owed'],
  [null, { type: 'decide-fees', decision: 'cover' }, 'no-decision-open'],
  [null, { type: 'close', reason: 'other', note: '' }, null],
  [{ type: 'close', reason: 'other', note: '' }, { type: 'close', reason: 'other', note: '' }, 'already-closed'],
  [{ type: 'close', reason: 'other', note: '' }, hold, 'closed'],
  [{ type: 'close', reason: 'other', note: '' }, { type: 'remind', by }, 'closed'],
  [null, { type: 'reopen' }, 'not-closed'],
  [null, { type: 'take-back' }, 'not-handed-over'],
];

describe('deciding', () => {
  it.each(twice)('after %j answers %j with %s', (first, second, refusal) => {
    const subject = reminded();
    if (first !== null) expect(subject.do(first, '2026-02-04')).toBeNull();
    const before = subject.events.length;
    expect(subject.do(second, '2026-02-04')).toBe(refusal);
    expect(subject.events.length > before).toBe(refusal === null);
  });

  it('knows nothing of an invoice that was never registered', () => {
    const subject = new TestCase({ invoice: { principal: ore(-1) } });
    expect(subject.do({ type: 'activate', by }, '2026-02-04')).toBe('not-registered');
  });

  it('finds an overdue invoice once, and not before', () => {
    const subject = new TestCase();
    expect([subject.do({ type: 'find' }, '2026-01-15'), subject.do({ type: 'find' }, '2026-01-16')]).toEqual([
      'not-overdue',
      null,
    ]);
    expect(subject.state).toMatchObject({ standing: 'found', foundOn: '2026-01-16' });
  });

  it('finds an invoice anew whose due date was moved ahead before it started', () => {
    const subject = new TestCase({ policy: { autoStartAfterBankingDays: 2 } });
    subject.run('2026-01-16');
    subject.do({ type: 'move-due-date', dueDate: date('2026-02-02') }, '2026-01-19');
    expect([subject.run('2026-01-20'), subject.run('2026-02-03'), subject.nextOn('2026-02-04')]).toEqual([
      'not-overdue',
      'automatic-start',
      'automatic-start',
    ]);
    expect(subject.state.foundOn).toBe('2026-02-03');
  });

  it('lets a person send before the policy’s day, but never before the law’s', () => {
    const subject = new TestCase({ mode: 'manual' });
    expect(subject.do({ type: 'remind', by }, '2026-01-15')).toBe('not-overdue');
    expect(subject.do({ type: 'remind', by: 'app' }, '2026-01-16')).toBe('not-found-yet');
    expect(subject.do({ type: 'remind', by }, '2026-01-16')).toBeNull();
    subject.confirm('2026-01-16');
    expect(subject.do({ type: 'remind', by }, '2026-01-25')).toBe('ten-days');
    expect(subject.do({ type: 'remind', by }, '2026-01-26')).toBeNull();
  });

  it('records the amounts that were sent where the books made them', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    const charged = { fee: kroner('50.00'), interest: kroner('1.00'), compensation: ZERO };
    subject.do({ type: 'confirm', sentOn: date('2026-01-25'), charged, ref: '7' }, '2026-01-25');
    expect(subject.events.at(-1)).toMatchObject({ type: 'step-sent', ...charged, total: kroner('1051.00'), ref: '7' });
  });

  it('drops a decided reminder when another was sent elsewhere meanwhile', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    subject.do({ type: 'see-reminder', sentOn: date('2026-01-25'), charged: noCharges, ref: '9' }, '2026-01-25');
    expect(subject.events.at(-1)).toMatchObject({ type: 'step-dropped', reason: 'reminded-elsewhere' });
  });

  it.each<[string, Command]>([
    ['disputed', { type: 'dispute', note: '' }],
    ['on-hold-open', hold],
    ['promised', { type: 'promise', until: date('2026-02-02') }],
    ['deactivated', { type: 'deactivate' }],
    ['closed', { type: 'close', reason: 'other', note: '' }],
    ['not-overdue', { type: 'move-due-date', dueDate: date('2026-03-01') }],
  ])('drops a decided reminder that is %s meanwhile', (reason, command) => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    subject.do(command, '2026-01-25');
    expect([subject.state.pending, subject.events.at(-1)]).toMatchObject([null, { type: 'step-dropped', reason }]);
  });

  it('drops a decided handover when the notice it follows has come back', () => {
    const subject = reminded({ policy: { steps: [{ kind: 'notice' }, { kind: 'handover' }] } });
    expect(subject.do({ type: 'hand-over', by }, '2026-03-02')).toBeNull();
    subject.do({ type: 'bounce' }, '2026-03-02');
    expect([subject.state.pending, subject.events.at(-1)]).toMatchObject([
      null,
      { type: 'step-dropped', reason: 'another-step-first' },
    ]);
  });

  it('keeps a reminder that a person decided early when a part is paid', () => {
    const subject = new TestCase();
    subject.do({ type: 'remind', by }, '2026-01-16');
    subject.pay('1.00', '2026-01-16');
    expect(subject.state.pending?.level).toBe(1);
  });

  it('waits for a promise to pass, and for a plan while it is kept', () => {
    const promised = reminded();
    promised.do({ type: 'promise', until: date('2026-02-10') }, '2026-02-01');
    expect([promised.nextOn('2026-02-10'), promised.nextOn('2026-02-11')]).toEqual(['promised', 'reminder 2']);

    const plan = reminded();
    const instalments = [
      { due: date('2026-03-01'), amount: kroner('200.00') },
      { due: date('2026-02-15'), amount: kroner('200.00') }, // both Sundays
    ];
    plan.do({ type: 'agree-plan', instalments }, '2026-02-01');
    expect(plan.next('2026-02-16').wait).toEqual({
      why: { code: 'payment-plan', params: { due: '2026-02-15', amount: kroner('200.00') } },
      until: '2026-02-17',
    });
    expect(plan.nextOn('2026-02-17')).toBe('reminder 2');
    plan.pay('250.00', '2026-02-16');
    expect(plan.next('2026-02-17').wait).toMatchObject({
      why: { params: { due: '2026-03-01', amount: kroner('150.00') } },
    });
    plan.pay('150.00', '2026-03-02');
    expect(plan.nextOn('2026-03-02')).toBe('reminder 2');
  });

  it('reverses a part of a payment, and leaves the rest', () => {
    const subject = reminded();
    subject.pay('1100.00', '2026-02-01');
    subject.do({ type: 'reverse-payment', amount: kroner('400.00'), ref: null }, '2026-02-03');
    expect(subject.state.payments.map(({ amount }) => amount)).toEqual([kroner('700.00')]);
    expect(subject.nextOn('2026-02-04')).toBe('reminder 2');
  });

  it('lets a covered case be opened to a new choice', () => {
    const subject = reminded();
    subject.pay('1000.00', '2026-02-01');
    subject.do({ type: 'decide-fees', decision: 'cover' }, '2026-02-02');
    expect([
      subject.nextOn('2026-02-03'),
      subject.do({ type: 'reopen' }, '2026-02-03'),
      subject.nextOn('2026-02-03'),
    ]).toEqual(['fees-covered', null, 'decision']);
  });

  it('closes a case whose fees were claimed on, once they are paid', () => {
    const subject = reminded();
    subject.pay('1000.00', '2026-02-01');
    subject.do({ type: 'decide-fees', decision: 'continue' }, '2026-02-02');
    subject.pay('100.00', '2026-02-03');
    expect(subject.nextOn('2026-02-10')).toBe('paid');
  });

  it('lets the fee of a bounced letter fall away, and so the choice about it', () => {
    const subject = reminded();
    subject.pay('1000.00', '2026-02-01');
    expect(subject.nextOn('2026-02-02')).toBe('decision');
    subject.do({ type: 'bounce' }, '2026-02-02');
    expect(subject.nextOn('2026-02-02')).toBe('paid');
  });

  it('closes at once what was paid late but never reminded, interest or not', () => {
    const subject = new TestCase();
    subject.pay('1000.00', '2026-03-15');
    expect(subject.nextOn('2026-03-20')).toBe('paid');
  });

  it('hands over by hand once all steps are taken, after a notice only, and takes back to rest', () => {
    const none = reminded({ policy: { steps: [{}] } });
    expect(none.do({ type: 'hand-over', by }, '2026-03-01')).toBe('notice-missing');
    const subject = reminded({ policy: { steps: [{ notice: true }] } });
    expect(subject.do({ type: 'hand-over', by: 'app' }, '2026-03-01')).toBe('final');
    expect(subject.do({ type: 'hand-over', by }, '2026-02-04')).toBe('notice-running');
    expect(subject.do({ type: 'hand-over', by }, '2026-02-05')).toBeNull();
    subject.confirm('2026-02-05');
    expect([
      subject.nextOn('2026-02-06'),
      subject.do({ type: 'take-back' }, '2026-02-06'),
      subject.nextOn('2026-02-06'),
    ]).toEqual(['handed-over', null, 'deactivated']);
  });

  it('offers a handover again that was taken back, once a person says so', () => {
    const subject = new TestCase({ policy: { steps: [{ kind: 'notice' }, { kind: 'handover' }] } });
    subject.run('2026-01-25');
    subject.run('2026-02-05');
    subject.do({ type: 'take-back' }, '2026-02-10');
    subject.do({ type: 'activate', by }, '2026-02-11');
    expect(subject.nextOn('2026-02-11')).toBe('handover 2');
  });

  it('counts fees that fell away when the due date was moved as letters all the same', () => {
    const subject = new TestCase({ policy: { steps: Array(4).fill({ fee: '100.00' }) } });
    for (const day of ['2026-01-25', '2026-02-04', '2026-02-14']) subject.run(day);
    subject.do({ type: 'move-due-date', dueDate: date('2026-03-02') }, '2026-02-20');
    expect(subject.run('2026-03-12')).toBe('reminder 4');
    expect(subject.state.sent.map(({ fee }) => fee)).toEqual([...Array<number>(3).fill(kroner('100.00')), 0]);
  });
});
