import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date, instantInCopenhagen } from '../../src/claim/date';
import type { DailyRun } from '../store/dailyRuns';
import { whenDue, type Due } from './due';

const SEVEN = { hour: 7, minute: 20 };
const MINUTE = 60_000;

/** An instant as Copenhagen's clocks show it, `YYYY-MM-DD HH:MM`. */
function at(text: string): number {
  const [day = '', time = ''] = text.split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return instantInCopenhagen(date(day), hour ?? 0, minute ?? 0);
}
const iso = (text: string): string => new Date(at(text)).toISOString();

function run(text: string, outcome: DailyRun['outcome'], error: string | null = null): DailyRun {
  const startedAt = iso(text);
  const ended = outcome === 'running' ? null : startedAt;
  const nothing = { overdue: 0, found: 0, started: 0, settled: 0, decisions: 0, queued: 0, checked: 0, strange: 0 };
  return {
    id: 1,
    day: date(text.slice(0, 10)),
    startedAt,
    endedAt: ended,
    cause: 'clock',
    outcome,
    error,
    counts: { ...nothing, calls: 0 },
    skipped: [],
  };
}

/** @param runs oldest first, as one tells it */
function dueAt(now: string, runs: DailyRun[], awake = false): Due {
  const newestFirst = [...runs].reverse();
  const lastDone = newestFirst.find(({ outcome }) => outcome === 'done');
  return whenDue(newestFirst, lastDone, SEVEN, at(now), awake);
}
const notBefore = (text: string): Due => ({ due: false, nextAt: at(text) });
const now = (text: string): Due => ({ due: true, nextAt: at(text) });

const done = (text: string) => run(text, 'done');
const failed = (text: string, error = 'dinero-offline') => run(text, 'failed', error);

describe('the daily run', () => {
  it.each<[string, string, DailyRun[], Due]>([
    ['the first time, whatever the hour', '2026-11-23 05:00', [], now('2026-11-23 05:00')],
    ['not before its time', '2026-11-23 07:19', [done('2026-11-22 07:20')], notBefore('2026-11-23 07:20')],
    ['from its time on', '2026-11-23 07:20', [done('2026-11-22 07:20')], now('2026-11-23 07:20')],
    ['once a day', '2026-11-23 23:59', [done('2026-11-23 07:20')], notBefore('2026-11-24 07:20')],
    [
      'not again where a person ran it after its time',
      '2026-11-23 16:00',
      [done('2026-11-23 15:00')],
      notBefore('2026-11-24 07:20'),
    ],
    [
      'all the same where a person ran it before its time',
      '2026-11-23 07:20',
      [done('2026-11-23 06:00')],
      now('2026-11-23 07:20'),
    ],
    ['at once after missed days', '2026-11-23 13:00', [done('2026-11-03 07:20')], now('2026-11-23 13:00')],
    [
      'before its time where the day before was missed',
      '2026-11-23 06:00',
      [done('2026-11-21 07:20')],
      now('2026-11-23 06:00'),
    ],
    [
      'at once where it was interrupted',
      '2026-11-23 07:21',
      [done('2026-11-22 07:20'), run('2026-11-23 07:20', 'interrupted')],
      now('2026-11-23 07:21'),
    ],
    [
      'at once where it was killed and never ended',
      '2026-11-23 07:21',
      [run('2026-11-23 07:20', 'running')],
      now('2026-11-23 07:21'),
    ],
    [
      'not while the clock stands before the last one',
      '2026-11-10 09:00',
      [done('2026-11-23 07:20')],
      notBefore('2026-11-11 07:20'),
    ],
  ])('is due %s', (_what, when, runs, expected) => {
    expect(dueAt(when, runs)).toEqual(expected);
  });

  it('is one run, however many days were missed', () => {
    const missed = [done('2026-06-01 07:20')];
    expect(dueAt('2026-11-23 13:00', missed).due).toBe(true);
    expect(dueAt('2026-11-23 13:01', [...missed, done('2026-11-23 13:00')])).toEqual(notBefore('2026-11-24 07:20'));
  });

  it.each([
    ['2026-03-28', 'the clocks go forward'],
    ['2026-10-24', 'the clocks go back'],
  ])('keeps its hour by the wall clock on the days about %s, when %s', (first) => {
    for (const ahead of [0, 1, 2]) {
      const day = addDays(date(first), ahead);
      const before = [done(`${addDays(day, -1)} 07:20`)];
      expect(dueAt(`${day} 07:19`, before)).toEqual(notBefore(`${day} 07:20`));
      expect(dueAt(`${day} 07:20`, before).due).toBe(true);
    }
  });

  it('runs at the hour there is where the clocks skip its own (case 10)', () => {
    const skipped = { hour: 2, minute: 30 };
    const runs = [done('2026-03-28 02:30')];
    const { nextAt } = whenDue(runs, runs[0], skipped, at('2026-03-29 01:00'));
    expect(new Date(nextAt).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(whenDue(runs, runs[0], skipped, nextAt).due).toBe(true);
  });
});

describe('after a failure the daily run', () => {
  const tries = ['07:20', '07:25', '07:40', '08:10', '09:10', '10:10'];

  it('is tried again after 5, 15 and 30 minutes, and then each hour', () => {
    const failures: DailyRun[] = [];
    for (const [place, time] of tries.slice(0, -1).entries()) {
      failures.push(failed(`2026-11-23 ${time}`));
      const next = `2026-11-23 ${tries[place + 1]}`;
      expect(dueAt(`2026-11-23 ${time}`, failures)).toEqual(notBefore(next));
      expect(dueAt(next, failures)).toEqual(now(next));
    }
  });

  it('waits the shortest time again after an interruption, and on the next day', () => {
    const day = '2026-11-23';
    const failures = [failed(`${day} 07:20`), failed(`${day} 07:25`)];
    const broken = [...failures, run(`${day} 07:40`, 'interrupted'), failed(`${day} 07:41`)];
    expect(dueAt(`${day} 07:42`, broken)).toEqual(notBefore(`${day} 07:46`));
    const tomorrow = [...failures, failed('2026-11-24 07:20')];
    expect(dueAt('2026-11-24 07:21', tomorrow)).toEqual(notBefore('2026-11-24 07:25'));
  });

  it('is tried at once when the computer comes back', () => {
    const failures = [failed('2026-11-23 07:20')];
    expect(dueAt('2026-11-23 07:21', failures, true)).toEqual(now('2026-11-23 07:21'));
  });

  it.each(['dinero-wrong-key', 'dinero-wrong-client', 'dinero-no-pro', 'api-key-missing', 'clock-back'])(
    'waits for the next day where a person has to mend it: %s, also when the computer comes back',
    (error) => {
      const failures = [failed('2026-11-23 07:20', error)];
      for (const awake of [false, true])
        expect(dueAt('2026-11-23 18:00', failures, awake)).toEqual(notBefore('2026-11-24 07:20'));
      expect(dueAt('2026-11-24 07:20', failures).due).toBe(true);
    },
  );
});

it('is always due now or later, never further off than the next day’s time, and not due after it was done', () => {
  const start = at('2026-01-01 00:00');
  const history = fc.array(
    fc.record({
      ago: fc.integer({ min: 0, max: 4 * 24 * 60 }),
      outcome: fc.constantFrom<DailyRun['outcome'][]>('done', 'failed', 'interrupted'),
      error: fc.constantFrom('dinero-offline', 'dinero-wrong-key', 'dinero-unexpected'),
    }),
    { maxLength: 8 },
  );
  const time = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 365 * 24 * 60 }),
      time,
      history,
      fc.boolean(),
      (minute, daily, told, awake) => {
        const instant = start + minute * MINUTE;
        const runs = [...told]
          .sort((a, b) => a.ago - b.ago)
          .map(({ ago, outcome, error }) => {
            const startedAt = new Date(instant - ago * MINUTE).toISOString();
            const base = run('2026-01-01 00:00', outcome, outcome === 'failed' ? error : null);
            return { ...base, startedAt, endedAt: startedAt };
          });
        const lastDone = runs.find(({ outcome }) => outcome === 'done');
        const found = whenDue(runs, lastDone, daily, instant, awake);
        expect(found.nextAt).toBeGreaterThanOrEqual(instant);
        expect(found.nextAt).toBeLessThanOrEqual(instant + 25 * 60 * MINUTE);
        if (found.due) expect(found.nextAt).toBe(instant);
        const doneNow = { ...run('2026-01-01 00:00', 'done'), startedAt: new Date(instant).toISOString() };
        expect(whenDue([doneNow, ...runs], doneNow, daily, instant, awake).due).toBe(false);
      },
    ),
  );
});
