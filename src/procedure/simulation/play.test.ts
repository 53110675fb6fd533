import { describe, expect, it } from 'vitest';
import { danishLaw } from '../../claim/figures/danishLaw';
import { invoice, playedFile, simulated, stepsIn } from '../testing/simulated';
import { play } from './play';
import { readSimulation } from './simulationFile';
import { simulationOutput } from './simulationOutput';

const on = (date: string, type: string, more: object = {}) => ({ date, type, ...more });

describe('what happened in a file', () => {
  it('becomes the events that the app would store, with the words of the file', () => {
    const happenings = [
      on('2026-01-17', 'activate'),
      on('2026-01-17', 'hold', { value: 'Ferie', until: '2026-01-18' }),
      on('2026-01-18', 'resume'),
      on('2026-01-18', 'hold'),
      on('2026-01-19', 'resume'),
      on('2026-01-19', 'dispute', { value: 'Forkert vare' }),
      on('2026-01-20', 'disputeCleared'),
      on('2026-01-20', 'dispute'),
      on('2026-01-21', 'disputeCleared'),
      on('2026-01-26', 'payment', { amount: '1000.00', value: 'principal' }),
      on('2026-01-27', 'feesDecision', { value: 'cover' }),
    ];
    const events = playedFile({ happenings, runs: ['2026-01-25'] }).events.get('F1') ?? [];
    const told = new Set(['activated', 'held', 'disputed', 'payment-seen', 'fees-decided']);
    expect(events.filter(({ type }) => told.has(type))).toEqual([
      { type: 'activated', v: 1, on: '2026-01-17', by: 'person' },
      { type: 'held', v: 1, on: '2026-01-17', reason: 'Ferie', until: '2026-01-18' },
      { type: 'held', v: 1, on: '2026-01-18', reason: '', until: null },
      { type: 'disputed', v: 1, on: '2026-01-19', note: 'Forkert vare' },
      { type: 'disputed', v: 1, on: '2026-01-20', note: '' },
      {
        type: 'payment-seen',
        v: 1,
        on: '2026-01-26',
        payment: { date: '2026-01-26', amount: 1000_00, ref: null, designated: true },
      },
      { type: 'fees-decided', v: 1, on: '2026-01-27', decision: 'cover' },
    ]);
  });

  it.each([
    ['principal', '500.00'],
    [null, '600.00'],
  ])('lets a payment designated %s leave a principal of %s', (value, principalOpen) => {
    const happenings = [on('2026-01-26', 'payment', { amount: '500.00', value })];
    expect(simulated({ happenings, runs: ['2026-01-25', '2026-02-04'] }).steps.at(-1)).toMatchObject({ principalOpen });
  });

  it('comes in the order of its days, whatever the order in the file', () => {
    const happenings = [on('2026-01-22', 'disputeCleared'), on('2026-01-20', 'dispute')];
    const file = { happenings, runs: ['2026-01-25'] };
    expect([simulated(file).refused, stepsIn(file)]).toEqual([[], ['2026-01-25 reminder 1']]);
  });

  it.each([
    ['before any letter', '2026-01-20', ['2026-01-25'], 1],
    ['on the day of a run that sent nothing', '2026-01-20', ['2026-01-20', '2026-01-25'], 1],
    ['on the day of a run after the letter', '2026-01-25', ['2026-01-25'], 0],
  ])('is refused once where a mail came back %s', (_when, day, runs, times) => {
    const { steps, refused } = simulated({ happenings: [on(day, 'bounce')], runs });
    expect(steps).toHaveLength(1);
    expect(refused).toEqual(Array(times).fill({ date: day, invoice: 'F1', type: 'bounce', reason: 'nothing-bounced' }));
  });
});

describe('the days of a simulation', () => {
  it('go by the latest run, also where runs that sent nothing lie out of order', () => {
    const runs = ['2026-02-20', '2026-03-01', '2026-02-25', '2026-02-27'];
    const { waiting } = simulated({ mode: 'manual', runs });
    expect(waiting.map(({ date, reason, until }) => [date, reason, until])).toEqual([
      ['2026-02-20', 'awaiting-activation', null],
      ['2026-03-01', 'awaiting-activation', null],
      ['2026-02-25', 'before-last-run', '2026-03-01'],
      ['2026-02-27', 'before-last-run', '2026-03-01'],
    ]);
  });

  it.each([
    [['2026-01-20'], [], 'too-early'],
    [['2026-01-20'], [on('2026-01-30', 'resume')], 'step-due'],
    [['2026-01-20'], [on('2026-01-18', 'resume')], 'too-early'],
  ])('end with the latest of the runs %j and of what happened, %j: %s', (runs, happenings, reason) => {
    expect(simulated({ runs, happenings }).end).toEqual([{ invoice: 'F1', state: 'active', reason }]);
  });

  it('are judged by the law they are played under', () => {
    const steps = [{ fee: '100.00' }, { fee: '100.00' }];
    const read = readSimulation({ policy: { steps }, invoices: [invoice], runs: ['2026-01-25', '2026-02-04'] });
    if (!read.ok) throw new Error('not read');
    const { steps: taken, end } = play(read.simulation, { ...danishLaw, feeGapDays: 20 });
    expect(taken).toHaveLength(1);
    expect(end).toMatchObject([{ standing: { reason: 'ten-days' } }]);
  });
});

describe('what a claim leaves out', () => {
  const tooMuch = { happenings: [on('2026-01-20', 'creditNote', { amount: '1500.00' })], runs: ['2026-01-21'] };

  it('is said in words where that is asked for, and named alone where not', () => {
    const alone = { date: '2026-01-21', invoice: 'F1', type: 'claim', reason: 'credit-above-open' };
    expect(simulated(tooMuch).refused).toEqual([alone]);
    const [said] = simulationOutput(playedFile(tooMuch), true).refused;
    expect(said).toEqual({
      ...alone,
      rule: 'aftalen',
      message:
        'Kreditnotaen 20.01.2026 på 1.500,00 kr. er 498,66 kr. større end det, der var åbent. Det overskydende er ikke anvendt.',
      messageEn:
        'The credit note of 20/01/2026 for DKK 1,500.00 is DKK 498.66 more than was open. The excess was not applied.',
    });
  });

  it('is no fee of a letter that went before the due date was moved', () => {
    const happenings = [on('2026-01-30', 'dueDateMoved', { until: '2026-03-01' })];
    const { steps, refused } = simulated({ happenings, runs: ['2026-01-25', '2026-03-11'] });
    expect([steps.length, refused]).toEqual([2, []]);
  });
});

describe('a file that cannot be played', () => {
  const happening = (more: object) => ({ invoices: [invoice], happenings: [{ date: '2026-01-20', ...more }] });
  it.each([
    [happening({ type: 'payment' }), '$.happenings[0].amount: must be an amount above zero'],
    [happening({ type: 'feesDecision', value: 'both' }), '$.happenings[0].value: must be "continue" or "cover"'],
    [happening({ type: 'dueDateMoved', value: 'later' }), '$.happenings[0].until: must be the new due date'],
    [{ invoices: [invoice, invoice] }, '$.invoices[1].id: is the id of an earlier invoice'],
    [
      happening({ type: 'dispute', invoice: 'F2' }),
      '$.happenings[0].invoice: must be the id of an invoice in this file',
    ],
  ])('is told what it needs: %j', (json, problem) => {
    const read = readSimulation(json);
    expect(read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([problem]);
  });
});
