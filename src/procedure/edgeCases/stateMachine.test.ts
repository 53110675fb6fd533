import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import { ZERO } from '../../claim/money';
import { everyDay, invoice, simulated, stepsIn } from '../testing/simulated';
import { kroner, noCharges, policyOf, reminded, TestCase } from '../testing/testCase';

const dispute = { type: 'dispute', note: 'Varen var i stykker' } as const;

describe('the order of the steps', () => {
  it('keeps one decided step until it is sent, however long that takes (case 28)', () => {
    const subject = new TestCase();
    expect([subject.decideOn('2026-01-25'), subject.decideOn('2026-01-26'), subject.decideOn('2026-02-24')]).toEqual([
      'reminder 1',
      'queued',
      'queued',
    ]);
    expect(subject.types.filter((type) => type === 'step-decided')).toHaveLength(1);
  });

  it('has one decided step at most: the old one falls away before a new one of its level (case 29)', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    subject.do({ type: 'drop', reason: 'amounts-changed' }, '2026-01-26');
    expect([subject.state.pending, subject.decideOn('2026-01-26'), subject.state.pending?.level]).toEqual([
      null,
      'reminder 1',
      1,
    ]);
  });

  it('offers a level again that a person passed over, not the next (case 30)', () => {
    const subject = reminded();
    expect(subject.decideOn('2026-02-04')).toBe('reminder 2');
    subject.do({ type: 'drop', reason: 'person' }, '2026-02-04');
    expect(subject.nextOn('2026-02-05')).toBe('reminder 2');
  });

  it('does not offer the second level while the first is decided but not sent (case 31)', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    expect(subject.nextOn('2026-03-25')).toBe('queued');
  });

  it.each([
    ['2026-02-03', 'too-early'],
    ['2026-02-04', 'reminder 2'],
    ['2026-02-20', 'reminder 2'],
  ])('offers the next level on %s after ten days: %s (case 32)', (day, expected) => {
    expect(reminded().nextOn(day)).toBe(expected);
  });

  it('counts from the day of sending, not of the decision (case 33)', () => {
    const subject = new TestCase();
    subject.decideOn('2026-01-25');
    subject.confirm('2026-01-30');
    expect([subject.nextOn('2026-02-08'), subject.nextOn('2026-02-09')]).toEqual(['too-early', 'reminder 2']);
    expect(subject.state.sent[0]).toMatchObject({ sentOn: '2026-01-30', deadline: '2026-02-09' });
  });

  it('stays at its level while blocked, and takes one step on the day it is freed (case 34)', () => {
    const subject = reminded();
    subject.do({ type: 'hold', reason: '', until: null }, '2026-01-26');
    expect(subject.run('2026-02-25')).toBe('on-hold-open');
    subject.do({ type: 'resume' }, '2026-02-25');
    expect([subject.run('2026-02-25'), subject.run('2026-02-25')]).toEqual(['reminder 2', 'too-early']);
  });

  it('rests while disputed, and takes one step once it is cleared, not three (case 35)', () => {
    const happenings = [
      { date: '2026-01-20', type: 'dispute' },
      { date: '2026-04-01', type: 'disputeCleared' },
    ];
    const runs = [...everyDay('2026-01-20', '2026-02-20'), ...everyDay('2026-04-01', '2026-04-12')];
    expect(stepsIn({ happenings, runs })).toEqual(['2026-04-01 reminder 1', '2026-04-11 reminder 2']);
  });

  it('is still held on the last day of a pause, and offered the day after (case 36)', () => {
    const subject = reminded();
    subject.do({ type: 'hold', reason: 'Ferie', until: date('2026-02-10') }, '2026-02-01');
    expect(subject.next('2026-02-10').wait).toEqual({
      why: { code: 'on-hold', params: { until: '2026-02-10', reason: 'Ferie' } },
      until: '2026-02-11',
    });
    expect(subject.nextOn('2026-02-11')).toBe('reminder 2');
  });

  it('comes back by itself after a pause, without any event (case 37)', () => {
    const subject = new TestCase();
    subject.do({ type: 'hold', reason: '', until: date('2026-02-10') }, '2026-02-01');
    const before = subject.events.length;
    expect(subject.nextOn('2026-02-10')).toBe('on-hold');
    expect(subject.decideOn('2026-02-11')).toBe('reminder 1');
    expect(subject.events.length).toBeGreaterThan(before);
  });

  it('is final after the last level, and stays so (case 38)', () => {
    const { steps, waiting, end } = simulated({ runs: [...everyDay('2026-01-20', '2026-03-01'), '2027-01-01'] });
    expect(steps).toHaveLength(3);
    expect(waiting.at(-1)).toMatchObject({ reason: 'final', until: null });
    expect(end).toEqual([{ invoice: 'F1', state: 'final', reason: 'final' }]);
  });

  it('says once that it is settled, however often the books are read (case 39)', () => {
    const subject = reminded();
    subject.pay('1100.00', '2026-02-01', 'p1');
    expect(subject.pay('1100.00', '2026-02-02', 'p1')).toBe('payment-known');
    subject.run('2026-02-10');
    subject.run('2026-02-11');
    expect(subject.types.filter((type) => type === 'settlement-changed')).toHaveLength(1);
  });

  it('goes on from its level by a new policy, with its history kept (case 40)', () => {
    const subject = reminded();
    const before = subject.state.sent;
    subject.policy = policyOf({ steps: [{ fee: '100.00' }, { kind: 'notice', daysAfterPrevious: 20 }] });
    expect([subject.nextOn('2026-02-13'), subject.run('2026-02-14'), subject.nextOn('2026-09-01')]).toEqual([
      'too-early',
      'notice 2',
      'final',
    ]);
    expect(subject.state.sent.slice(0, 1)).toEqual(before);
  });

  it('leaves what was sent as it was when the fee is changed (case 41)', () => {
    const subject = reminded();
    subject.policy = policyOf({ steps: [{ fee: '25.00' }, { fee: '25.00' }] });
    subject.run('2026-02-04');
    expect(subject.state.sent.map(({ fee }) => fee)).toEqual([kroner('100.00'), kroner('25.00')]);
  });

  it('counts each invoice for itself when another of the debtor is paid (case 42)', () => {
    const file = {
      invoices: [invoice, { ...invoice, id: 'F2' }],
      happenings: [{ date: '2026-02-10', type: 'payment', invoice: 'F1', amount: '1200.00' }],
      runs: everyDay('2026-01-20', '2026-03-31'),
    };
    const levels = (id: string) => simulated(file).steps.flatMap((step) => (step.invoice === id ? [step.level] : []));
    expect([levels('F1'), levels('F2')]).toEqual([
      [1, 2],
      [1, 2, 3],
    ]);
  });

  it('keeps its level when the minimum is raised and lowered again (case 43)', () => {
    const subject = reminded();
    subject.policy = policyOf({ minimumAmount: '1000.01' });
    expect(subject.nextOn('2026-02-10')).toBe('below-minimum');
    subject.policy = policyOf({ minimumAmount: '1000.00' });
    expect(subject.nextOn('2026-02-10')).toBe('reminder 2');
  });

  it('resumes as the facts stand when a case that was switched off comes back (case 44)', () => {
    const subject = reminded();
    subject.do({ type: 'deactivate' }, '2026-01-26');
    subject.pay('400.00', '2026-02-01');
    expect(subject.nextOn('2026-03-01')).toBe('deactivated');
    subject.do({ type: 'activate', by: 'person' }, '2026-03-01');
    expect(subject.nextOn('2026-03-01')).toBe('reminder 2');
  });

  it('knows no notes: whatever is not a letter leaves the level alone (case 45)', () => {
    const subject = reminded();
    subject.do(dispute, '2026-01-26');
    subject.do({ type: 'clear-dispute' }, '2026-01-27');
    subject.do({ type: 'promise', until: date('2026-01-30') }, '2026-01-27');
    expect(subject.nextOn('2026-02-04')).toBe('reminder 2');
  });

  it('stays at its level when the debtor turns out to be of another kind (case 46)', () => {
    const subject = reminded({ policy: { variants: { consumer: { steps: [{}, { daysAfterPrevious: 14 }] } } } });
    subject.debtor = { ...subject.debtor, kind: 'consumer' };
    subject.do({ type: 'hold', reason: '', until: date('2026-01-27') }, '2026-01-27');
    expect(subject.types).toContain('debtor-changed');
    expect([subject.nextOn('2026-02-07'), subject.nextOn('2026-02-08')]).toEqual(['too-early', 'reminder 2']);
  });

  it('takes one step on an invoice that is forty days overdue, and the next ten days later (case 135)', () => {
    expect(stepsIn({ runs: everyDay('2026-02-24', '2026-03-10') })).toEqual([
      '2026-02-24 reminder 1',
      '2026-03-06 reminder 2',
    ]);
  });

  it('counts a reminder on record: the next is the second (case 136)', () => {
    const subject = new TestCase();
    const charged = { ...noCharges, fee: kroner('100.00') };
    subject.do({ type: 'see-reminder', sentOn: date('2026-01-20'), charged, ref: '1' }, '2026-01-25');
    expect([subject.run('2026-01-29'), subject.run('2026-01-30')]).toEqual(['too-early', 'reminder 2']);
  });

  it('sends a notice before any handover, also with three reminders on record (case 136)', () => {
    const subject = new TestCase({ policy: { steps: [{}, {}, {}, { kind: 'notice' }, { kind: 'handover' }] } });
    for (const [ref, sentOn] of [
      ['1', '2026-01-20'],
      ['2', '2026-02-01'],
      ['3', '2026-02-12'],
    ] as const) {
      subject.do({ type: 'see-reminder', sentOn: date(sentOn), charged: noCharges, ref }, '2026-02-20');
    }
    expect(subject.do({ type: 'hand-over', by: 'person' }, '2026-03-01')).toBe('another-step-first');
    expect(subject.run('2026-03-01')).toBe('notice 4');
  });

  it('goes on with the next step where one is switched off (case 137)', () => {
    const steps = [{ on: false }, { fee: '100.00' }, { on: false }, { kind: 'notice' }];
    expect(stepsIn({ policy: { steps }, runs: everyDay('2026-01-20', '2026-03-01') })).toEqual([
      '2026-01-25 reminder 2',
      '2026-02-04 notice 4',
    ]);
  });

  it('keeps the second step that is due today though the first went yesterday (case 149)', () => {
    const steps = [{ daysAfterDue: 10 }, { daysAfterDue: 11 }, { daysAfterDue: 40 }];
    expect(stepsIn({ policy: { steps }, runs: ['2026-01-25', '2026-01-26'] })).toEqual([
      '2026-01-25 reminder 1',
      '2026-01-26 reminder 2',
    ]);
  });

  it('records a reminder without fee that leaves no trace elsewhere, and sends it once (case 134)', () => {
    const subject = new TestCase({ policy: { steps: [{ daysAfterPrevious: 3 }, { fee: '100.00' }] } });
    expect([subject.run('2026-01-18'), subject.run('2026-01-19')]).toEqual(['reminder 1', 'too-early']);
    expect(subject.state.sent[0]).toMatchObject({ level: 1, fee: ZERO });
  });
});
