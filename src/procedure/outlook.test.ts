import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { dayNumber, fromDayNumber } from '../claim/dayNumber';
import { danishLaw } from '../claim/figures/danishLaw';
import { claimedChargesOpen, claimOf } from './claimOf';
import { forecast } from './forecast';
import { lastStep, nextStep, openAmounts } from './outlook';
import { kroner, reminded, TestCase } from './testing/testCase';

const TODAY = '2026-01-26';
const next = (subject: TestCase, day = TODAY) => nextStep(subject.state, subject.policy, date(day));
const coming = (subject: TestCase, day = TODAY) => forecast(subject.state, subject.context(day));

describe('the step that came last', () => {
  it('is the latest that counts', () => {
    const subject = reminded();
    expect(lastStep(subject.state)).toEqual({ kind: 'reminder', level: 1, on: '2026-01-25' });
    subject.do({ type: 'bounce' }, TODAY);
    expect(lastStep(subject.state)).toBeNull();
  });
});

describe('the step that comes next', () => {
  it.each<[string, (subject: TestCase) => void, string | null]>([
    ['comes in its time', () => undefined, 'reminder 2 2026-02-04'],
    [
      'waits for the end of a hold',
      (s) => s.do({ type: 'hold', reason: '', until: date('2026-02-20') }, TODAY),
      'reminder 2 2026-02-21',
    ],
    [
      'waits for a promise',
      (s) => s.do({ type: 'promise', until: date('2026-03-01') }, TODAY),
      'reminder 2 2026-03-02',
    ],
    ['is none while a hold has no end', (s) => s.do({ type: 'hold', reason: '', until: null }, TODAY), null],
    ['is none while the claim is disputed', (s) => s.do({ type: 'dispute', note: '' }, TODAY), null],
    ['is none once the case is closed', (s) => s.do({ type: 'close', reason: 'lost', note: '' }, TODAY), null],
    ['is none where it is switched off', (s) => s.do({ type: 'deactivate' }, TODAY), null],
  ])('%s', (_what, act, expected) => {
    const subject = reminded();
    act(subject);
    const found = next(subject);
    expect(found && `${found.kind} ${found.level} ${found.on}`).toBe(expected);
  });

  it('is the very step that a run takes on that day, and on no day before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 40 }), (from, hold) => {
        const subject = new TestCase();
        const today = fromDayNumber(dayNumber(date('2026-01-02')) + from);
        subject.do({ type: 'hold', reason: '', until: fromDayNumber(dayNumber(today) + hold) }, today);
        subject.do({ type: 'activate', by: 'person' }, today);
        const found = next(subject, today);
        if (found === null) return;
        const before = fromDayNumber(dayNumber(found.on) - 1);
        if (before >= today) expect(subject.nextOn(before)).not.toBe(`reminder ${found.level}`);
        expect(subject.run(found.on)).toBe(`${found.kind} ${found.level}`);
      }),
    );
  });
});

describe('what is open', () => {
  it('is what the claim says', () => {
    const subject = reminded();
    expect(openAmounts(subject.state, date(TODAY))).toMatchObject({ principal: kroner('1000.00') });
    subject.pay('400.00', TODAY);
    const claim = claimOf(subject.known, date(TODAY), danishLaw);
    expect(openAmounts(subject.state, date(TODAY))).toEqual({
      principal: claim.open.principal,
      charges: claimedChargesOpen(claim),
    });
  });

  it('is nothing of the charges once they are covered or the invoice is credited', () => {
    const covered = reminded();
    covered.pay('1000.00', TODAY);
    covered.do({ type: 'decide-fees', decision: 'cover' }, TODAY);
    const credited = reminded();
    credited.credit('1000.00', TODAY);
    for (const { state } of [covered, credited])
      expect(openAmounts(state, date(TODAY))).toEqual({ principal: 0, charges: 0 });
  });
});

describe('the forecast of a case', () => {
  it('tells every step to come with its day and its charges, and why none follows', () => {
    const { steps, then } = coming(reminded());
    expect(steps.map(({ on, kind, level, fee }) => `${on} ${kind} ${level} ${fee}`)).toEqual([
      '2026-02-04 reminder 2 10000',
      '2026-02-14 reminder 3 10000',
    ]);
    expect(then.why.code).toBe('final');
  });

  it('is just what happens, day by day, where nothing is paid and nothing is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.boolean(), (from, start) => {
        const subject = new TestCase();
        const first = dayNumber(date('2026-01-02')) + from;
        if (start) subject.do({ type: 'activate', by: 'person' }, fromDayNumber(first));
        subject.run(fromDayNumber(first)); // found, as each day's run sees to
        const { steps } = coming(subject, fromDayNumber(first));
        const lived: string[] = [];
        for (let day = first; day < first + 120; day += 1) {
          const said = subject.run(fromDayNumber(day));
          if (/^(reminder|notice) \d$/.test(said)) lived.push(`${fromDayNumber(day)} ${said}`);
        }
        expect(lived).toEqual(expect.arrayContaining(steps.map(({ on, kind, level }) => `${on} ${kind} ${level}`)));
        expect(steps.at(-1)?.on ?? null).toBe(lived.at(-1)?.slice(0, 10) ?? null);
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing, and lets what was decided leave today', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    const before = structuredClone(subject.state);
    expect(coming(subject, '2026-01-25').steps[0]).toMatchObject({ on: '2026-01-25', level: 1 });
    expect(subject.state).toEqual(before);
  });

  it.each<[string, (subject: TestCase) => void, string]>([
    ['a dispute', (s) => s.do({ type: 'dispute', note: '' }, TODAY), 'disputed'],
    ['a closing', (s) => s.do({ type: 'close', reason: 'lost', note: '' }, TODAY), 'closed'],
  ])('has no steps after %s', (_what, act, code) => {
    const subject = reminded();
    act(subject);
    expect(coming(subject)).toMatchObject({ steps: [], then: { why: { code } } });
  });
});
