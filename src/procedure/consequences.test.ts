import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore } from '../claim/money';
import type { Command } from './commands';
import { kroner, reminded, TestCase } from './testing/testCase';

const by = 'person' as const;
const settlements = (subject: TestCase): string[] =>
  subject.events.flatMap((event) => (event.type === 'settlement-changed' ? [event.to] : []));
const seePayment = (amount: string, dated: string): Command => ({
  type: 'see-payment',
  payment: { date: date(dated), amount: kroner(amount), ref: null, designated: false },
});

describe('what follows for the settlement', () => {
  it('is nothing from a part payment, and nothing new from what comes after all is paid', () => {
    const subject = reminded();
    subject.pay('200.00', '2026-01-28');
    expect(settlements(subject)).toEqual([]);
    subject.pay('900.00', '2026-02-01');
    subject.pay('10.00', '2026-02-02');
    expect(settlements(subject)).toEqual(['paid']);
    subject.do({ type: 'reverse-payment', amount: kroner('900.00'), ref: null }, '2026-02-03');
    expect(settlements(subject)).toEqual(['paid', 'open']);
  });

  it('counts money at once that is dated ahead, whichever entry comes last', () => {
    const subject = new TestCase();
    subject.do(seePayment('600.00', '2026-03-01'), '2026-01-20');
    expect(settlements(subject)).toEqual([]);
    subject.credit('400.00', '2026-01-20');
    expect(settlements(subject)).toEqual(['paid']);
  });

  it.each<[string, Command[], string[]]>([
    [
      'paid, not credited, where the amount is corrected to nothing',
      [{ type: 'change-amount', principal: ore(0) }],
      ['paid'],
    ],
    [
      'credited where a credit note covers the corrected amount',
      [
        { type: 'see-credit', credit: { date: date('2026-01-20'), amount: kroner('300.00'), ref: null } },
        { type: 'change-amount', principal: kroner('300.00') },
      ],
      ['credited'],
    ],
  ])('is %s', (_what, commands, expected) => {
    const subject = new TestCase();
    for (const command of commands) subject.do(command, '2026-01-20');
    expect(settlements(subject)).toEqual(expected);
  });

  it('is paid from the first for an invoice of nothing', () => {
    expect(settlements(new TestCase({ invoice: { principal: ore(0) } }))).toEqual(['paid']);
  });

  it('asks no second time about charges that the company covers, also when a part of them is paid', () => {
    const subject = reminded();
    subject.pay('1000.00', '2026-02-01');
    subject.do({ type: 'decide-fees', decision: 'cover' }, '2026-02-02');
    subject.pay('10.00', '2026-02-03');
    expect(settlements(subject)).toEqual(['decision']);
    expect(subject.nextOn('2026-02-10')).toBe('fees-covered');
  });

  it('lets a person who claimed the charges on cover them after all', () => {
    const subject = reminded();
    subject.pay('1000.00', '2026-02-01');
    subject.do({ type: 'decide-fees', decision: 'continue' }, '2026-02-02');
    expect(subject.nextOn('2026-02-04')).toBe('reminder 2');
    expect(subject.do({ type: 'decide-fees', decision: 'cover' }, '2026-02-05')).toBeNull();
    expect(subject.nextOn('2026-02-10')).toBe('fees-covered');
  });

  it('lets the compensation fall away, and the choice with it, once the debtor turns out to be a consumer', () => {
    const subject = reminded({ policy: { steps: [{ compensation: true }] } });
    subject.pay('1000.00', '2026-02-01');
    expect(subject.nextOn('2026-02-02')).toBe('decision');
    subject.debtor = { ...subject.debtor, kind: 'consumer' };
    subject.do({ type: 'deactivate' }, '2026-02-03');
    expect(subject.nextOn('2026-02-03')).toBe('paid');
  });
});

describe('what follows for a decided step', () => {
  it('is nothing from a small payment, also for a handover by hand after the last step', () => {
    const subject = reminded({ policy: { steps: [{ notice: true }] } });
    subject.do({ type: 'hand-over', by }, '2026-02-05');
    subject.pay('1.00', '2026-02-05');
    expect(subject.state.pending).toMatchObject({ kind: 'handover', level: 2 });
  });

  it('is that it falls away where its day was moved, unless a person decided it before its day', () => {
    const moved: Command = { type: 'move-due-date', dueDate: date('2026-01-20') };
    const byApp = new TestCase();
    byApp.decideOn('2026-01-25');
    byApp.do(moved, '2026-01-25');
    expect(byApp.events.at(-1)).toMatchObject({ type: 'step-dropped', level: 1, reason: 'too-early' });
    const byPerson = new TestCase();
    byPerson.do({ type: 'remind', by }, '2026-01-25');
    byPerson.do(moved, '2026-01-25');
    expect(byPerson.state.pending).toMatchObject({ level: 1, by });
  });
});
