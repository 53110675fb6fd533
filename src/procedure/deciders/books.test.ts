import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import { ore } from '../../claim/money';
import type { Command } from '../commands';
import type { TestCase } from '../testing/testCase';
import { kroner, reminded } from '../testing/testCase';

const named = (refs: readonly { ref: string | null }[]): (string | null)[] => refs.map(({ ref }) => ref);

/** Three payments and three credit notes: 100, 50 and 100 kr. */
function withMoney(): TestCase {
  const subject = reminded();
  for (const [ref, amount] of [
    ['a', '100.00'],
    ['b', '50.00'],
    ['c', '100.00'],
  ] as const) {
    subject.pay(amount, '2026-02-01', ref);
    subject.credit(amount, '2026-02-01', ref);
  }
  return subject;
}

describe('money that comes back', () => {
  const meant: [what: string, amount: string | null, ref: string | null, left: string[]][] = [
    ['the one that is named', null, 'a', ['b', 'c']],
    ['the one that is named, whatever the amount', '100.00', 'b', ['a', 'c']],
    ['the latest where nothing is said', null, null, ['a', 'b']],
    ['the latest of just that amount', '50.00', null, ['a', 'c']],
  ];
  it.each(meant)('is %s', (_what, amount, ref, left) => {
    const subject = withMoney();
    const back = { amount: amount === null ? null : kroner(amount), ref };
    subject.do({ type: 'reverse-payment', ...back }, '2026-02-03');
    subject.do({ type: 'reverse-credit', ...back }, '2026-02-03');
    expect([named(subject.state.payments), named(subject.state.credits)]).toEqual([left, left]);
  });

  it('is told by one event where it came back whole', () => {
    const subject = withMoney();
    const before = subject.events.length;
    subject.do({ type: 'reverse-payment', amount: null, ref: 'a' }, '2026-02-03');
    subject.do({ type: 'reverse-credit', amount: null, ref: 'a' }, '2026-02-03');
    const entry = { date: date('2026-02-01'), amount: kroner('100.00'), ref: 'a' };
    expect(subject.events.slice(before)).toEqual([
      { type: 'payment-reversed', v: 1, on: '2026-02-03', payment: { ...entry, designated: false } },
      { type: 'credit-reversed', v: 1, on: '2026-02-03', credit: entry },
    ]);
  });

  it('leaves the rest of what came back in part, of the latest that held as much', () => {
    const subject = withMoney();
    const part = { amount: kroner('60.00'), ref: null };
    subject.do({ type: 'reverse-payment', ...part }, '2026-02-03');
    subject.do({ type: 'reverse-credit', ...part }, '2026-02-03');
    const left = [
      ['a', kroner('100.00')],
      ['b', kroner('50.00')],
      ['c', kroner('40.00')],
    ];
    expect(subject.state.payments.map(({ ref, amount }) => [ref, amount])).toEqual(left);
    expect(subject.state.credits.map(({ ref, amount }) => [ref, amount])).toEqual(left);
  });
});

describe('an amount', () => {
  it.each([
    [ore(0), null],
    [ore(-1), 'nothing-owed'],
  ])('of %j øre after a correction is answered with %s', (principal, refusal) => {
    const command: Command = { type: 'change-amount', principal };
    expect(reminded().do(command, '2026-02-01')).toBe(refusal);
  });
});
