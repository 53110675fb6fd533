import { describe, expect, it } from 'vitest';
import { date, dateInCopenhagen } from '../../claim/date';
import { kroner, noCharges, reminded, TestCase } from '../testing/testCase';
import { everyDay, invoice, lastWait, simulated, stepsIn } from '../testing/simulated';

const steps = (...days: number[]) => ({
  steps: days.map((daysAfterPrevious) => ({ daysAfterPrevious, fee: '100.00' })),
});

describe('dates and the clock', () => {
  it('proposes nothing on the due date itself (case 1)', () => {
    expect(lastWait({ policy: steps(0), runs: ['2026-01-15'] })).toEqual({
      reason: 'not-overdue',
      until: '2026-01-16',
    });
  });

  it('proposes on the day after where there is no grace (case 2)', () => {
    expect(stepsIn({ policy: steps(0), runs: ['2026-01-16'] })).toEqual(['2026-01-16 reminder 1']);
  });

  it('counts the last day of the grace as over, by whichever unit (case 3)', () => {
    for (const graceUnit of ['days', 'bankingDays']) {
      const policy = { ...steps(0), graceDays: 1, graceUnit };
      expect(stepsIn({ policy, runs: ['2026-01-15'] })).toEqual([]);
      expect(stepsIn({ policy, runs: ['2026-01-16'] })).toEqual(['2026-01-16 reminder 1']);
    }
  });

  it('takes a step of five days on the fifth day, not on the fourth (case 4)', () => {
    expect(stepsIn({ policy: steps(5), runs: ['2026-01-19'] })).toEqual([]);
    expect(stepsIn({ policy: steps(5), runs: ['2026-01-20'] })).toEqual(['2026-01-20 reminder 1']);
  });

  it('gives another day for another grace (case 5)', () => {
    const days = [0, 7, 30].map((graceDays) =>
      stepsIn({ policy: { ...steps(10), graceDays }, runs: everyDay('2026-01-15', '2026-03-01') }).at(0),
    );
    expect(days).toEqual(['2026-01-25 reminder 1', '2026-02-01 reminder 1', '2026-02-24 reminder 1']);
  });

  it('ends thirty days after 18 January on 17 February, and the month on the 28th (case 7)', () => {
    const first = (endOfMonth: boolean) =>
      stepsIn({
        policy: { steps: [{ daysAfterDue: 30, endOfMonth }] },
        invoices: [{ ...invoice, dueDate: '2026-01-18' }],
        runs: everyDay('2026-02-01', '2026-03-10'),
      });
    expect([first(false), first(true)]).toEqual([['2026-02-17 reminder 1'], ['2026-02-28 reminder 1']]);
  });

  it.each([
    ['spring', '2026-03-29T22:30:00Z', '2026-03-30', '2026-03-22', 'case 8'],
    ['autumn', '2026-10-26T22:30:00Z', '2026-10-26', '2026-10-18', 'case 9'],
  ])(
    'counts eight days over the change of the clock in %s (%s is %s, eight days after %s; %s)',
    (_, instant, today, due) => {
      expect(dateInCopenhagen(Date.parse(instant))).toBe(today);
      const overdueEightDays = (dueDate: string, run: string) =>
        stepsIn({ policy: steps(8), invoices: [{ ...invoice, dueDate }], runs: [run] });
      expect(overdueEightDays(due, today)).toEqual([`${today} reminder 1`]);
    },
  );

  it('keeps a due date what it is in every time zone (case 11)', () => {
    const subject = new TestCase({ invoice: { dueDate: date('2026-03-31') } });
    const before = process.env['TZ'];
    const waits = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      return subject.next('2026-03-31').wait;
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(waits).toEqual(
      Array(2).fill({
        why: { code: 'not-overdue', params: { dueDate: '2026-03-31', timely: '2026-03-31' } },
        until: '2026-04-01',
      }),
    );
  });

  it('writes nothing twice for one state, however the runs fall (case 13)', () => {
    expect(
      stepsIn({ policy: steps(1, 10), runs: ['2026-01-16', '2026-01-16', '2026-01-17', '2026-01-17'] }),
    ).toHaveLength(1);
  });

  it('never means days before the due date (case 14)', () => {
    expect(lastWait({ policy: steps(60), runs: ['2025-11-16'] })?.reason).toBe('not-overdue');
    expect(stepsIn({ policy: steps(60), runs: ['2026-03-15', '2026-03-16'] })).toEqual(['2026-03-16 reminder 1']);
  });

  it('picks up at the next run what a closed app missed (case 15)', () => {
    expect(stepsIn({ runs: ['2026-01-24', '2026-01-28'] })).toEqual(['2026-01-28 reminder 1']);
  });

  it.each([
    ['after the last letter', steps(10, 10, 10)],
    ['after the due date', { steps: [10, 20, 30].map((daysAfterDue) => ({ daysAfterDue })) }],
  ])('takes one step after 35 days away, and the next in its own time, counted %s (case 16)', (_, policy) => {
    expect(stepsIn({ policy, runs: everyDay('2026-02-19', '2026-03-15') })).toEqual([
      '2026-02-19 reminder 1',
      '2026-03-01 reminder 2',
      '2026-03-11 reminder 3',
    ]);
  });

  it('gives one reminder for three runs on one day (case 17)', () => {
    expect(stepsIn({ runs: Array(3).fill('2026-01-25') })).toHaveLength(1);
  });

  it('gives one reminder for a run each minute of a day (case 18)', () => {
    const runs = Array<string>(1440).fill('2026-01-25');
    expect(stepsIn({ policy: steps(0, 0, 0), runs })).toHaveLength(1);
  });

  it('refuses a run earlier than the last one, and says so (case 19)', () => {
    const { steps: taken, waiting } = simulated({ runs: ['2026-02-20', '2026-01-30', '2026-02-19', '2026-02-20'] });
    expect(taken).toHaveLength(1);
    expect(waiting.slice(0, 2).map(({ date: day, reason, until }) => [day, reason, until])).toEqual([
      ['2026-01-30', 'before-last-run', '2026-02-20'],
      ['2026-02-19', 'before-last-run', '2026-02-20'],
    ]);
  });

  it('waits from the day of a reminder that is dated in the future (case 20)', () => {
    const subject = reminded();
    const charged = { ...noCharges, fee: kroner('100.00') };
    subject.do({ type: 'see-reminder', sentOn: date('2026-03-01'), charged, ref: '7' }, '2026-02-10');
    expect(subject.next('2026-03-10').wait).toMatchObject({ why: { code: 'too-early' }, until: '2026-03-11' });
  });

  it('refuses everything while the clock stands before what was done already (case 21)', () => {
    const subject = reminded();
    expect(subject.do({ type: 'activate', by: 'person' }, '2026-01-24')).toBe('before-last-run');
    expect(subject.run('2026-02-10', { lastRun: date('2026-02-11') })).toBe('before-last-run');
    expect(subject.run('2026-02-11', { lastRun: date('2026-02-11') })).toBe('reminder 2');
  });

  it('reckons anew when the due date is moved after a reminder (case 22)', () => {
    const moved = (until: string) => ({ happenings: [{ date: '2026-01-30', type: 'dueDateMoved', until }] });
    const runs = everyDay('2026-01-20', '2026-03-31');
    expect(stepsIn({ ...moved('2026-03-01'), runs })).toEqual([
      '2026-01-25 reminder 1',
      '2026-03-11 reminder 2',
      '2026-03-21 reminder 3',
    ]);
    expect(lastWait({ ...moved('2026-03-01'), runs: ['2026-01-25', '2026-02-20'] })).toEqual({
      reason: 'not-overdue',
      until: '2026-03-03', // 1 March is a Sunday
    });
    expect(stepsIn({ ...moved('2026-01-10'), runs }).slice(0, 2)).toEqual([
      '2026-01-25 reminder 1',
      '2026-02-04 reminder 2',
    ]);
  });

  it('counts each invoice from its own due date, also after an older one was paid (case 23)', () => {
    const newer = { ...invoice, id: 'F2', dueDate: '2026-02-06' };
    const file = {
      invoices: [invoice, newer],
      happenings: [{ date: '2026-02-01', type: 'payment', invoice: 'F1', amount: '1100.00' }],
    };
    const taken = simulated({ ...file, runs: everyDay('2026-01-20', '2026-02-20') }).steps;
    expect(taken.map(({ date: day, invoice: id }) => [day, id])).toEqual([
      ['2026-01-25', 'F1'],
      ['2026-02-16', 'F2'],
    ]);
  });

  it('takes a due date on a bank closing day to be kept on the next banking day (case 24)', () => {
    const file = { policy: steps(1), invoices: [{ ...invoice, dueDate: '2026-04-03' }] }; // Good Friday
    expect(lastWait({ ...file, runs: ['2026-04-07'] })).toEqual({ reason: 'not-overdue', until: '2026-04-08' });
    expect(stepsIn({ ...file, runs: ['2026-04-08'] })).toHaveLength(1);
  });

  it('starts nothing by itself that was due before the start date (case 25)', () => {
    const years = ['2019-05-01', '2023-01-15', '2026-01-15'].map((dueDate, at) => ({
      ...invoice,
      id: `F${at}`,
      dueDate,
    }));
    const taken = simulated({ policy: { startFrom: '2026-01-01' }, invoices: years, runs: ['2026-02-20'] });
    expect(taken.steps.map(({ invoice: id }) => id)).toEqual(['F2']);
    expect(taken.waiting.map(({ reason }) => reason)).toEqual(['before-start-date', 'before-start-date']);
  });

  it('gives every letter a new deadline after the day it is sent (case 26)', () => {
    for (const { date: day, deadline } of simulated({ runs: everyDay('2026-01-20', '2026-03-31') }).steps) {
      expect(Date.parse(deadline ?? '') - Date.parse(day)).toBeGreaterThanOrEqual(10 * 86_400_000);
    }
  });

  it('dates no letter before its decision or after today (case 27)', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-26');
    const confirm = (sentOn: string) =>
      subject.do({ type: 'confirm', sentOn: date(sentOn), charged: null, ref: null }, '2026-01-28');
    expect([confirm('2026-01-25'), confirm('2026-01-29'), confirm('2026-01-27')]).toEqual([
      'sent-before-decided',
      'sent-in-the-future',
      null,
    ]);
  });
});
