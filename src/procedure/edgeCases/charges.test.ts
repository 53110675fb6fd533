import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import { sum, ZERO } from '../../claim/money';
import { readSimulation } from '../simulation/simulationFile';
import { everyDay, invoice, simulated, stepsIn } from '../testing/simulated';
import { kroner, noCharges, reminded, TestCase } from '../testing/testCase';

const daily = everyDay('2026-06-01', '2026-08-31');
const dueInMay = [{ ...invoice, dueDate: '2026-06-01' }];
const feesOn = (policy: object, runs = daily) =>
  simulated({ policy, invoices: dueInMay, runs }).steps.map(({ date: day, fee }) => [day, fee]);

describe('fees and interest', () => {
  it('counts the minimum in the only currency that is reminded (case 102)', () => {
    const foreign = { ...invoice, currency: 'EUR', amount: '5000.00' };
    expect(simulated({ policy: { minimumAmount: '100.00' }, invoices: [foreign], runs: ['2026-02-20'] })).toMatchObject(
      {
        steps: [],
        waiting: [{ reason: 'foreign-currency' }],
      },
    );
  });

  it('counts three fees per invoice, each for itself (case 103)', () => {
    const file = { invoices: [invoice, { ...invoice, id: 'F2' }], runs: everyDay('2026-01-20', '2026-03-31') };
    expect(simulated(file).steps.filter(({ fee }) => fee === '100.00')).toHaveLength(6);
  });

  it('counts them over all the debtor’s invoices where the company says so (case 103)', () => {
    const subject = new TestCase();
    const arrearsReminders = [date('2026-01-02'), date('2026-01-12')];
    expect(subject.run('2026-01-25', { arrearsReminders })).toBe('reminder 1');
    expect(subject.run('2026-02-04', { arrearsReminders })).toBe('reminder 2');
    expect(subject.state.sent.map(({ fee }) => fee)).toEqual([kroner('100.00'), ZERO]);
  });

  it.each([
    ['100.00', true],
    ['100.01', false],
  ])('takes a fee of %s in a policy: %s (case 104)', (fee, ok) => {
    const read = readSimulation({ policy: { steps: [{ fee }] }, invoices: [] });
    expect(read.ok).toBe(ok);
    if (!read.ok) expect(read.problems.map(({ path }) => path)).toEqual(['$.policy.steps[0].fee']);
  });

  it('charges three fees ten or more days apart, and a fourth letter without (case 105)', () => {
    const steps = Array(4).fill({ daysAfterPrevious: 11, fee: '100.00' });
    expect(feesOn({ steps })).toEqual([
      ['2026-06-12', '100.00'],
      ['2026-06-23', '100.00'],
      ['2026-07-04', '100.00'],
      ['2026-07-15', '0.00'],
    ]);
  });

  it('has no second fee after nine days, but after ten (case 106)', () => {
    const steps = [
      { daysAfterPrevious: 10, fee: '100.00' },
      { daysAfterPrevious: 9, fee: '100.00' },
    ];
    expect(feesOn({ steps })).toEqual([
      ['2026-06-11', '100.00'],
      ['2026-06-21', '100.00'],
    ]);
  });

  it('refuses a reminder of what is not overdue or not open (case 107)', () => {
    const subject = new TestCase();
    expect(subject.do({ type: 'remind', by: 'person' }, '2026-01-15')).toBe('not-overdue');
    subject.pay('1000.00', '2026-01-20');
    expect(subject.do({ type: 'remind', by: 'person' }, '2026-01-25')).toBe('paid');
  });

  it('claims interest by increments that add up to what is lawful (cases 110 and 118)', () => {
    const steps = [{ interest: true, fee: '100.00' }, { interest: true }, { interest: true }];
    const taken = simulated({ policy: { steps }, invoices: dueInMay, runs: daily }).steps;
    // 1000 kr.: to 11 June, 21 June, 1 July. Ten days each, on the principal alone; the day 1 July at 10 %.
    expect(taken.map(({ interest }) => interest)).toEqual(['2.67', '2.67', '2.68']);
  });

  it('charges no fee where the policy leaves it blank (case 113)', () => {
    expect(feesOn({ steps: [{ kind: 'reminder' }] })).toEqual([['2026-06-11', '0.00']]);
  });

  it('charges the same by hand as by itself (case 114)', () => {
    const policy = { steps: [{ fee: '100.00', interest: true, compensation: true }] };
    const [byItself, byHand] = [new TestCase({ policy }), new TestCase({ policy, mode: 'manual' })];
    byItself.run('2026-01-25');
    byHand.do({ type: 'remind', by: 'person' }, '2026-01-25');
    byHand.confirm('2026-01-25');
    expect(byHand.state.sent).toEqual(byItself.state.sent);
    expect(byHand.types).toContain('activated');
  });

  it('leaves the invoice itself untouched by charges (case 115)', () => {
    const subject = reminded();
    expect(subject.known.invoice.principal).toBe(kroner('1000.00'));
  });

  it('adds up to the total, without VAT (case 116)', () => {
    const subject = new TestCase({ policy: { steps: [{ fee: '100.00', interest: true, compensation: true }] } });
    subject.run('2026-01-25');
    const [sent] = subject.events.filter((event) => event.type === 'step-sent');
    expect(sent?.total).toBe(sum([kroner('1000.00'), kroner('100.00'), kroner('2.67'), kroner('310.00')]));
  });

  it('charges one fee where a level is confirmed twice (case 119)', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    expect([subject.confirm('2026-01-25'), subject.confirm('2026-01-25')]).toEqual([null, 'nothing-pending']);
    expect(subject.state.sent).toHaveLength(1);
  });

  it('charges nothing for a mail that came back, and offers the same level with its fee again (case 89)', () => {
    const happenings = [{ date: '2026-01-27', type: 'bounce' }];
    const file = { policy: { steps: [{ fee: '100.00', interest: true }, { fee: '100.00' }] }, happenings };
    const taken = simulated({ ...file, runs: everyDay('2026-01-25', '2026-02-10') }).steps;
    expect(taken.map(({ date: day, level, fee, total }) => [day, level, fee, total])).toEqual([
      ['2026-01-25', 1, '100.00', '1102.67'],
      ['2026-01-27', 1, '100.00', '1103.21'],
      ['2026-02-06', 2, '100.00', '1203.21'],
    ]);
  });

  it.each([
    ['2026-01-25', '2026-01-26'],
    ['2026-01-26', '2026-01-26'],
  ])(
    'takes a mail that came back on %s, be it the day it was sent, before the run of the next (case 89)',
    (day, again) => {
      const happenings = [{ date: day, type: 'bounce' }];
      expect(stepsIn({ happenings, runs: ['2026-01-25', '2026-01-25', '2026-01-26'] })).toEqual([
        '2026-01-25 reminder 1',
        `${again} reminder 1`,
      ]);
    },
  );

  it('counts no interest that no known rate covers (case 148)', () => {
    const late = { ...invoice, dueDate: '2027-06-01' };
    const { steps } = simulated({ policy: { steps: [{ interest: true }] }, invoices: [late], runs: ['2027-06-11'] });
    expect(steps).toMatchObject([{ interest: '0.00', total: '1000.00' }]);
  });
});

describe('operations', () => {
  it('has sent nothing before it is confirmed, and charges nothing (cases 90, 120 and 145)', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    expect([subject.state.sent, subject.state.pending?.level]).toEqual([[], 1]);
    subject.do({ type: 'drop', reason: 'mail-not-set-up' }, '2026-01-25');
    expect([subject.state.sent, subject.nextOn('2026-01-25')]).toEqual([[], 'reminder 1']);
  });

  it.each([
    ['gone', 'debtor-gone'],
    ['insolvent', 'debtor-insolvent'],
  ])('sends nothing to a debtor who is %s (case 92)', (what, code) => {
    const subject = new TestCase();
    subject.debtor = { ...subject.debtor, [what]: true };
    expect([subject.run('2026-01-25'), subject.state.pending]).toEqual([code, null]);
  });

  it('goes on with the others where one is refused (cases 96 and 125)', () => {
    const invoices = ['F1', 'F2', 'F3'].map((id) => ({ ...invoice, id, currency: id === 'F2' ? 'EUR' : 'DKK' }));
    expect(simulated({ invoices, runs: ['2026-01-25'] }).steps.map(({ invoice: id }) => id)).toEqual(['F1', 'F3']);
  });

  it('counts no abandoned step as sent (case 127)', () => {
    const subject = new TestCase();
    for (const day of ['2026-01-25', '2026-02-10', '2026-03-10']) {
      expect(subject.decideOn(day)).toBe('reminder 1');
      subject.do({ type: 'drop', reason: 'abandoned' }, day);
    }
    expect(subject.state.sent).toEqual([]);
  });

  it('takes back the latest letter only, and its line of history stays (case 128)', () => {
    const subject = reminded();
    subject.run('2026-02-04');
    subject.do({ type: 'bounce' }, '2026-02-05');
    expect(subject.state.sent.map(({ level, bounced }) => [level, bounced])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('hands over only after the deadline of the notice, on a balance of that day (case 132)', () => {
    const subject = new TestCase({
      policy: { steps: [{ kind: 'notice' }, { kind: 'handover', daysAfterPrevious: 0 }] },
    });
    subject.run('2026-01-25');
    const readOn = date('2026-02-04');
    expect(subject.run('2026-02-04')).toBe('notice-running');
    expect(subject.run('2026-02-05', { balance: { readOn, remaining: kroner('1000.00') } })).toBe('balance-stale');
    expect(subject.run('2026-02-05')).toBe('handover 2');
  });

  it('hands over once (case 133)', () => {
    const subject = new TestCase({ policy: { steps: [{ kind: 'notice' }, { kind: 'handover' }] } });
    subject.run('2026-01-25');
    subject.run('2026-02-05');
    expect(subject.do({ type: 'hand-over', by: 'person' }, '2026-02-06')).toBe('handed-over');
    expect(
      stepsIn({
        policy: { steps: [{ kind: 'notice' }, { kind: 'handover' }] },
        runs: everyDay('2026-01-25', '2026-04-01'),
      }),
    ).toHaveLength(2);
  });

  it('adopts a reminder it has sent itself without counting it twice (case 140)', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    subject.confirm('2026-01-25', '42');
    const charged = { ...noCharges, fee: kroner('100.00') };
    expect(subject.do({ type: 'see-reminder', sentOn: date('2026-01-25'), charged, ref: '42' }, '2026-01-26')).toBe(
      'reminder-known',
    );
  });
});
