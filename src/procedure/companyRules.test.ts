import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date, daysBetween } from '../claim/date';
import { debtorKinds, type DebtorKind } from '../claim/facts';
import { danishLaw } from '../claim/figures/danishLaw';
import { ore } from '../claim/money';
import {
  areUsable,
  CompanyRules,
  dayLimits,
  policyRulesOf,
  problemsOf,
  rulesFor,
  stepsOf,
  usualRules,
  withKind,
  type KindRules,
} from './companyRules';
import { exampleRun } from './exampleRun';
import type { ProcedurePolicy } from './policy';

const TODAY = date('2026-11-27');
const { all } = usualRules;
const between = fc.integer({ min: dayLimits.between.fewest, max: 40 });
const reminder = fc.record({ on: fc.boolean(), days: between, fee: fc.boolean() });
const kindRules: fc.Arbitrary<KindRules> = fc.record({
  graceDays: fc.integer({ min: 1, max: 60 }),
  minimumAmount: fc.integer({ min: 0, max: 1_000_00 }).map(ore),
  daysAfterDeadline: fc.integer({ min: 1, max: 10 }),
  interest: fc.boolean(),
  compensation: fc.boolean(),
  reminders: fc.tuple(reminder, reminder, reminder),
  notice: fc.constantFrom('none', 'with-third', 'separate'),
  noticeDays: between,
});
const usable = kindRules.filter((rules) => problemsOf(rules).length === 0);
const policyOf = (rules: KindRules, change: Partial<ProcedurePolicy> = {}): ProcedurePolicy => ({
  mode: 'automatic',
  startFrom: null,
  startNotBefore: null,
  autoStartAfterBankingDays: 3,
  ...policyRulesOf(rules),
  variants: {},
  ...change,
});

describe('the rules of a company', () => {
  it('are at first three reminders with the lawful fee, ten days apart, and no interest from who may be a consumer', () => {
    const plain = { kind: 'reminder', notice: false, on: true, fee: danishLaw.feeCap, compensation: false };
    expect(stepsOf(rulesFor(usualRules, 'business'))).toMatchObject([
      { ...plain, days: 0, interest: true },
      { ...plain, days: 10, interest: true },
      { ...plain, days: 10, interest: true },
    ]);
    for (const kind of ['consumer', 'unknown'] as const)
      expect(stepsOf(rulesFor(usualRules, kind)).map(({ interest }) => interest)).toEqual([false, false, false]);
    expect(areUsable(usualRules)).toBe(true);
  });

  it.each<[KindRules['notice'], string[]]>([
    ['none', ['reminder', 'reminder', 'reminder']],
    ['with-third', ['reminder', 'reminder', 'reminder and notice']],
    ['separate', ['reminder', 'reminder', 'reminder', 'notice']],
  ])('put the notice of collection where it is wanted: %s', (notice, kinds) => {
    const steps = stepsOf({ ...all, notice });
    expect(steps.map(({ kind, notice: with3 }) => (with3 ? `${kind} and notice` : kind))).toEqual(kinds);
    expect(steps.filter(({ kind }) => kind === 'notice').every(({ fee }) => fee === 0)).toBe(true);
  });

  it('claim compensation once, with the first letter that goes', () => {
    const [first, second, third] = all.reminders;
    const steps = stepsOf({ ...all, compensation: true, reminders: [{ ...first, on: false }, second, third] });
    expect(steps.map(({ compensation }) => compensation)).toEqual([false, true, false]);
  });

  it('cannot be without a letter, nor give notice in a letter that does not go', () => {
    const off = { on: false, days: 10, fee: true };
    const [first, second] = all.reminders;
    expect(problemsOf({ ...all, reminders: [off, off, off] })).toEqual(['no-letter']);
    expect(problemsOf({ ...all, notice: 'with-third', reminders: [first, second, off] })).toEqual([
      'notice-without-third',
    ]);
    const onlyForSome = withKind(usualRules, 'public', { ...all, reminders: [off, off, off] });
    expect([areUsable(usualRules), areUsable(onlyForSome)]).toEqual([true, false]);
  });

  it.each<[string, Partial<KindRules>]>([
    ['no day of grace', { graceDays: 0 }],
    ['half a day', { noticeDays: 10.5 }],
    ['less than ten days between two letters', { noticeDays: danishLaw.feeGapDays - 1 }],
    ['a negative amount', { minimumAmount: ore(-1) }],
    ['the deadline itself', { daysAfterDeadline: 0 }],
  ])('are refused with %s', (_what, part) => {
    expect(CompanyRules.safeParse({ ...usualRules, all: { ...all, ...part } }).success).toBe(false);
  });

  it('of a kind are kept as far as they are otherwise, and follow those of all in the rest', () => {
    fc.assert(
      fc.property(usable, usable, usable, fc.constantFrom(...debtorKinds), (before, wished, later, kind) => {
        const rules = withKind({ all: before, kinds: {} }, kind, wished);
        expect(rulesFor(rules, kind)).toEqual(wished);
        const afterwards = rulesFor({ ...rules, all: later }, kind);
        for (const field of Object.keys(before) as (keyof KindRules)[]) {
          const wasOtherwise = JSON.stringify(wished[field]) !== JSON.stringify(before[field]);
          expect(afterwards[field]).toEqual(wasOtherwise ? wished[field] : later[field]);
        }
        expect(CompanyRules.parse(JSON.parse(JSON.stringify(rules)))).toEqual(rules);
      }),
    );
  });
});

describe('the example', () => {
  const run = (rules: KindRules, kind: DebtorKind = 'business', change: Partial<ProcedurePolicy> = {}) =>
    exampleRun(policyOf(rules, change), kind, TODAY);

  it('shows the days, charges and sums of the usual rules', () => {
    const { dueDate, foundOn, startsOn, letters } = run(all);
    expect(daysBetween(dueDate, foundOn)).toBe(10);
    expect(startsOn).not.toBeNull();
    expect(letters.map(({ kind, fee }) => [kind, fee])).toEqual(Array(3).fill(['reminder', 100_00]));
    const [first, second, third] = letters;
    expect(first?.on).toBe(startsOn);
    expect(first?.total).toBe(10_000_00 + 100_00 + (first?.interest ?? 0));
    expect(third?.total).toBe((second?.total ?? 0) + 100_00 + (third?.interest ?? 0));
  });

  it('starts at a person’s word where fetching is paused, and takes no notice of pauses and cut-off dates', () => {
    expect(run(all, 'business', { mode: 'manual' })).toMatchObject({ startsOn: null, letters: [{}, {}, {}] });
    const held = { startFrom: addDays(TODAY, 30), startNotBefore: addDays(TODAY, 30) };
    expect(run(all, 'business', held)).toEqual(run(all));
  });

  it('keeps the law whatever the rules: no more than three fees of 100 kr., ten days apart, none of them a consumer’s compensation', () => {
    fc.assert(
      fc.property(usable, fc.constantFrom(...debtorKinds), (rules, kind) => {
        const { letters, foundOn } = run(rules, kind);
        const wanted = stepsOf(rules).filter(({ on }) => on);
        expect(letters.map((letter) => [letter.kind, letter.notice])).toEqual(
          wanted.map((step) => [step.kind, step.notice]),
        );
        expect(letters.every(({ on }) => on >= foundOn)).toBe(true);
        const withFee = letters.filter(({ fee }) => fee > 0);
        expect(withFee.length).toBeLessThanOrEqual(3);
        expect(withFee.every(({ fee }) => fee <= danishLaw.feeCap)).toBe(true);
        for (const [place, letter] of letters.entries()) {
          const before = letters[place - 1];
          if (before !== undefined) expect(daysBetween(before.on, letter.on)).toBeGreaterThan(danishLaw.feeGapDays);
        }
        if (kind === 'consumer' || kind === 'unknown')
          expect(letters.every(({ compensation }) => compensation === 0)).toBe(true);
        if (!rules.interest) expect(letters.every(({ interest }) => interest === 0)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
