import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { danishLaw } from '../claim/figures/danishLaw';
import { ore } from '../claim/money';
import type { Command } from '../procedure/commands';
import { claimOf } from '../procedure/claimOf';
import { openAmounts } from '../procedure/outlook';
import { kroner, reminded } from '../procedure/testing/testCase';
import type { CaseAction } from './actionNames';
import { isUndoable, possibleActions } from './actions';
import { claimLines } from './claimLines';
import { monthlyInstalments } from './instalments';

const TODAY = '2026-02-01';
const LATER = date('2026-03-01');

describe('what can be done about a case', () => {
  const hold: Command = { type: 'hold', reason: '', until: LATER };
  const plan: Command = { type: 'agree-plan', instalments: [{ due: LATER, amount: ore(100_00) }] };
  it.each<[string, Command[], CaseAction[]]>([
    ['runs', [], ['deactivate', 'hold', 'promise', 'agree-plan', 'dispute', 'close']],
    ['is on hold', [hold], ['deactivate', 'hold', 'resume', 'promise', 'agree-plan', 'dispute', 'close']],
    [
      'was promised',
      [{ type: 'promise', until: LATER }],
      ['deactivate', 'hold', 'resume', 'promise', 'agree-plan', 'dispute', 'close'],
    ],
    ['has a plan', [plan], ['deactivate', 'hold', 'promise', 'end-plan', 'dispute', 'close']],
    [
      'is disputed',
      [{ type: 'dispute', note: '' }],
      ['deactivate', 'hold', 'promise', 'agree-plan', 'clear-dispute', 'close'],
    ],
    ['is switched off', [{ type: 'deactivate' }], ['activate', 'hold', 'promise', 'agree-plan', 'dispute', 'close']],
    ['is closed', [{ type: 'close', reason: 'lost', note: '' }], ['dispute', 'reopen']],
  ])('that %s', (_what, commands, actions) => {
    const subject = reminded();
    for (const command of commands) expect(subject.do(command, TODAY)).toBeNull();
    expect(possibleActions(subject.state, subject.context(TODAY))).toEqual(actions);
  });

  it('is not to go on once the hold has passed', () => {
    const subject = reminded();
    subject.do(hold, TODAY);
    expect(possibleActions(subject.state, subject.context('2026-03-02'))).not.toContain('resume');
  });

  it.each<[string, Command, Command]>([
    ['a hold', hold, { type: 'resume' }],
    ['a promise', { type: 'promise', until: LATER }, { type: 'resume' }],
    ['a plan', plan, { type: 'end-plan' }],
    ['a closing', { type: 'close', reason: 'lost', note: '' }, { type: 'reopen' }],
  ])('is taken back just as it was: %s', (_what, command, opposite) => {
    const subject = reminded();
    const before = subject.state;
    expect(isUndoable(command, before)).toBe(true);
    expect([subject.do(command, TODAY), subject.do(opposite, TODAY)]).toEqual([null, null]);
    expect({ ...subject.state, lastDay: null }).toEqual({ ...before, lastDay: null });
  });

  it('is not taken back where an earlier hold would go with it', () => {
    const subject = reminded();
    subject.do(hold, TODAY);
    expect(isUndoable({ type: 'promise', until: LATER }, subject.state)).toBe(false);
    expect(isUndoable({ type: 'resume' }, subject.state)).toBe(false);
  });
});

describe('the claim of a case', () => {
  it('tells each amount with its rule, and adds up to what is open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120_000 }), fc.integer({ min: 1, max: 28 }), (paid, day) => {
        const subject = reminded();
        const on = `2026-02-${String(day).padStart(2, '0')}`;
        if (paid > 0) subject.pay((paid / 100).toFixed(2), on);
        const { lines, total } = claimLines(claimOf(subject.known, date(on), danishLaw));
        expect(lines.reduce((all, { amount }) => all + amount, 0)).toBe(total);
        const open = openAmounts(subject.state, date(on));
        expect(open.principal + open.charges).toBe(total);
        expect(lines.find(({ kind }) => kind === 'paid')?.amount ?? 0).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('names paragraph, figures and period', () => {
    const subject = reminded();
    subject.pay('100.00', TODAY);
    const { lines } = claimLines(claimOf(subject.known, date(TODAY), danishLaw));
    const said = (kind: string): string =>
      lines
        .filter((line) => line.kind === kind)
        .flatMap(({ explanation }) => explanation.map(({ da }) => da))
        .join(' ');
    expect(lines.map(({ kind }) => kind)).toEqual(['principal', 'fee', 'interest', 'paid']);
    expect(said('fee')).toMatch(/100,00 kr\./);
    expect(said('interest')).toMatch(/16\.01\.2026/);
    expect(said('paid')).toMatch(/100,00 kr\..*01\.02\.2026|01\.02\.2026.*100,00 kr\./);
  });
});

describe('instalments', () => {
  it('add up, come monthly, and differ by the last one only', () => {
    const anyTotal = fc.integer({ min: 100, max: 10_000_000 }).map(ore);
    fc.assert(
      fc.property(anyTotal, fc.integer({ min: 1, max: 60 }), (total, count) => {
        const plan = monthlyInstalments(total, count, date('2026-01-31'));
        if (total < count * 100) {
          expect(plan).toEqual([]);
          return;
        }
        expect(plan).toHaveLength(count);
        expect(plan.reduce((all, { amount }) => all + amount, 0)).toBe(total);
        expect(new Set(plan.slice(0, -1).map(({ amount }) => amount)).size).toBeLessThan(2);
        expect(plan.every(({ amount }) => amount > 0)).toBe(true);
        expect(new Set(plan.map(({ due }) => due.slice(0, 7))).size).toBe(count);
      }),
    );
  });

  it('keep to the last day of a short month', () => {
    expect(monthlyInstalments(kroner('300.00'), 3, date('2026-01-31')).map(({ due }) => due)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
  });
});
