import { describe, expect, it } from 'vitest';
import { readSimulation } from './simulationFile';
import { play } from './play';
import { simulationOutput } from './simulationOutput';
import { invoice, playedFile, simulated } from '../testing/simulated';

const problems = (json: unknown): string[] => {
  const read = readSimulation(json);
  return read.ok ? [] : read.problems.map(({ path }) => path);
};
const least = { invoices: [{ id: 'F1', dueDate: '2026-01-15', amount: '1000.00' }] };
const with_ = (happening: object) => ({ ...least, happenings: [{ date: '2026-01-20', ...happening }] });

describe('what a simulated claim leaves out', () => {
  const reminded = { steps: [{ kind: 'reminder', daysAfterPrevious: 10, fee: '100.00', interest: true }] };
  it('is named: interest of a half-year whose rate nobody knows, and money beyond the claim', () => {
    const unknown = simulated({
      policy: reminded,
      invoices: [{ id: 'F1', dueDate: '2027-01-05', amount: '1000.00', debtor: { kind: 'business' }, currency: null }],
      runs: ['2027-01-25'],
    });
    expect(unknown.refused).toMatchObject([{ invoice: 'F1', type: 'claim', reason: 'interest-rate-unknown' }]);
    const tooMuch = simulated({
      policy: reminded,
      invoices: [{ id: 'F1', dueDate: '2026-01-05', amount: '1000.00' }],
      happenings: [{ date: '2026-01-20', type: 'payment', amount: '5000.00' }],
      runs: ['2026-01-15', '2026-01-26'],
    });
    expect(tooMuch.refused).toMatchObject([{ invoice: 'F1', type: 'claim', reason: 'payment-above-open' }]);
  });
});

describe('reading a simulation', () => {
  it('needs an invoice only, and takes the usual for the rest', () => {
    const read = readSimulation(least);
    if (!read.ok) throw new Error('not read');
    const { policy, invoices } = read.simulation;
    expect(policy).toMatchObject({
      mode: 'automatic',
      graceDays: 0,
      graceUnit: 'days',
      minimumAmount: 0,
      startFrom: null,
      autoStartAfterBankingDays: 0,
    });
    expect(policy.steps.map(({ kind, from, days, fee, interest }) => [kind, from, days, fee, interest])).toEqual([
      ['reminder', 'previous', 10, 10000, true],
      ['reminder', 'previous', 10, 10000, true],
      ['reminder', 'previous', 10, 10000, true],
      ['notice', 'previous', 10, 0, true],
      ['handover', 'previous', 10, 0, true],
    ]);
    expect(invoices[0]).toMatchObject({ debtor: { kind: 'unknown' }, invoiceDate: null, currency: 'DKK' });
  });

  it.each<[unknown, string[]]>([
    [{}, ['$.invoices']],
    [null, ['$']],
    [{ ...least, rune: [] }, ['$.rune']],
    [{ ...least, mode: 'auto' }, ['$.mode']],
    [{ ...least, runs: ['2026-02-30'] }, ['$.runs[0]']],
    [{ ...least, policy: { graceDays: -1, graceUnit: 'weeks' } }, ['$.policy.graceDays', '$.policy.graceUnit']],
    [
      { ...least, policy: { minimumAmount: '1,00', startFrom: '2026' } },
      ['$.policy.minimumAmount', '$.policy.startFrom'],
    ],
    [{ ...least, policy: { steps: [{ kind: 'letter' }] } }, ['$.policy.steps[0].kind']],
    [{ ...least, policy: { steps: [{ fee: '100.01' }] } }, ['$.policy.steps[0].fee']],
    [{ ...least, policy: { steps: [{ fee: '-1.00' }] } }, ['$.policy.steps[0].fee']],
    [{ ...least, policy: { steps: [{ daysAfterPrevious: -60 }] } }, ['$.policy.steps[0].daysAfterPrevious']],
    [{ ...least, policy: { steps: [{ daysAfterPrevious: 5, daysAfterDue: 5 }] } }, ['$.policy.steps[0].daysAfterDue']],
    [{ ...least, policy: { variants: { company: {} } } }, ['$.policy.variants.company']],
    [{ invoices: [invoice, invoice] }, ['$.invoices[1].id']],
    [{ invoices: [{ ...invoice, currency: 'kr' }] }, ['$.invoices[0].currency']],
    [{ invoices: [{ ...invoice, debtor: { kind: 'firm' } }] }, ['$.invoices[0].debtor.kind']],
    [with_({ type: 'pay' }), ['$.happenings[0].type']],
    [with_({ type: 'payment' }), ['$.happenings[0].amount']],
    [with_({ type: 'payment', amount: '0.00' }), ['$.happenings[0].amount']],
    [with_({ type: 'creditNote', amount: null }), ['$.happenings[0].amount']],
    [with_({ type: 'dueDateMoved' }), ['$.happenings[0].until']],
    [with_({ type: 'dueDateMoved', value: 'later' }), ['$.happenings[0].until']],
    [with_({ type: 'feesDecision', value: 'maybe' }), ['$.happenings[0].value']],
    [with_({ type: 'dispute', invoice: 'F2' }), ['$.happenings[0].invoice']],
    [
      { invoices: [invoice, { ...invoice, id: 'F2' }], happenings: [{ date: '2026-01-20', type: 'dispute' }] },
      ['$.happenings[0].invoice'],
    ],
  ])('names each problem of %j by its path', (json, paths) => {
    expect(problems(json)).toEqual(paths);
  });

  it.each([{ until: '2026-02-02' }, { value: '2026-02-02' }])('takes the new due date from %j', (where) => {
    const file = { happenings: [{ date: '2026-01-20', type: 'dueDateMoved', ...where }], runs: ['2026-01-25'] };
    expect(simulated(file).waiting).toMatchObject([{ reason: 'not-overdue', until: '2026-02-03' }]);
  });
});

describe('playing a simulation', () => {
  it('answers with steps, waits, refused happenings and the end', () => {
    const happenings = [
      { date: '2026-01-26', type: 'disputeCleared' },
      { date: '2026-03-01', type: 'payment', amount: '1000.00' },
    ];
    expect(simulated({ happenings, runs: ['2026-01-20', '2026-01-25'] })).toEqual({
      steps: [
        {
          date: '2026-01-25',
          invoice: 'F1',
          kind: 'reminder',
          level: 1,
          fee: '100.00',
          interest: '0.00',
          compensation: '0.00',
          principalOpen: '1000.00',
          total: '1100.00',
          deadline: '2026-02-04',
        },
      ],
      waiting: [{ date: '2026-01-20', invoice: 'F1', reason: 'too-early', until: '2026-01-25' }],
      refused: [{ date: '2026-01-26', invoice: 'F1', type: 'disputeCleared', reason: 'not-disputed' }],
      end: [{ invoice: 'F1', state: 'decision', reason: 'decision' }],
    });
  });

  it('says each wait and refusal in words where that is asked for', () => {
    const happenings = [{ date: '2026-01-18', type: 'resume' }];
    const answer = simulationOutput(playedFile({ happenings, runs: ['2026-01-20'] }), true);
    expect(answer.waiting[0]).toMatchObject({
      rule: 'virksomhedens rykkerprocedure',
      message: 'Næste er trin 1 (rykker), tidligst 25.01.2026.',
      messageEn: 'Next is step 1 (reminder), on 25/01/2026 at the earliest.',
    });
    expect(answer.refused[0]).toMatchObject({ message: 'Fakturaen er ikke sat på pause.' });
  });

  it('takes what happened on a day before the run of that day', () => {
    const happenings = [{ date: '2026-01-25', type: 'payment', amount: '1000.00' }];
    expect(simulated({ happenings, runs: ['2026-01-25'] })).toMatchObject({ steps: [], end: [{ reason: 'paid' }] });
  });

  it('ends where each invoice stands, also one that nothing was asked of', () => {
    expect(simulated({ runs: [] }).end).toEqual([{ invoice: 'F1', state: 'watched', reason: 'not-overdue' }]);
    expect(simulated({ mode: 'manual', runs: ['2026-01-20'] }).end).toEqual([
      { invoice: 'F1', state: 'found', reason: 'awaiting-activation' },
    ]);
  });

  it('keeps the events as the app would store them', () => {
    const events = playedFile({ runs: ['2026-01-25'] })
      .events.get('F1')
      ?.map(({ type, v }) => `${type} ${v}`);
    expect(events).toEqual(['registered 1', 'found 1', 'started-by-itself 1', 'step-decided 1', 'step-sent 1']);
  });

  it('is the same every time', () => {
    const read = readSimulation({ ...least, runs: ['2026-01-25', '2026-02-10'] });
    if (!read.ok) throw new Error('not read');
    expect(play(read.simulation)).toEqual(play(read.simulation));
  });
});
