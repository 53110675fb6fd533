import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import { ore, ZERO } from '../../claim/money';
import { everyDay, invoice, simulated, stepsIn } from '../testing/simulated';
import { kroner, reminded, TestCase } from '../testing/testCase';

const runs = everyDay('2026-01-15', '2026-03-31');
const happening = (day: string, type: string, more: object = {}) => ({ date: day, type, ...more });

describe('payments', () => {
  it.each([
    ['paid', happening('2026-01-26', 'payment', { amount: '1100.00' })],
    ['credited', happening('2026-01-26', 'creditNote', { amount: '1000.00' })],
  ])('drops a decided step that has become %s, and the other invoices go on (case 47)', (reason, what) => {
    const subject = new TestCase();
    subject.decideOn('2026-01-26');
    if (what.type === 'payment') subject.pay('1100.00', '2026-01-26');
    else subject.credit('1000.00', '2026-01-26');
    expect(subject.events.at(-1)).toMatchObject({ type: 'step-dropped', reason });
    expect(subject.confirm('2026-01-26')).toBe('nothing-pending');
    const two = {
      invoices: [invoice, { ...invoice, id: 'F2' }],
      happenings: [{ ...what, invoice: 'F1', date: '2026-01-20' }],
    };
    expect(simulated({ ...two, runs: ['2026-01-26'] }).steps.map(({ invoice: id }) => id)).toEqual(['F2']);
  });

  it.each([
    [null, 'balance-unread'],
    [{ readOn: date('2026-01-25'), remaining: ore(1) }, 'balance-stale'],
    [{ readOn: date('2026-01-26'), remaining: ore(1) }, 'reminder 1'],
  ])('sends nothing on a balance that was not read today: %j gives %s (case 48)', (balance, expected) => {
    expect(new TestCase().run('2026-01-26', { balance })).toBe(expected);
  });

  it('leaves the queue at once when it is paid in full (case 49)', () => {
    const happenings = [happening('2026-02-01', 'payment', { amount: '1100.00' })];
    const { steps, end } = simulated({ happenings, runs });
    expect(steps).toHaveLength(1);
    expect(end).toEqual([{ invoice: 'F1', state: 'closed', reason: 'paid' }]);
  });

  it('goes on with a lower principal after a part payment (case 53)', () => {
    const happenings = [happening('2026-02-01', 'payment', { amount: '400.00' })]; // 100 to the fee, 300 to the principal
    expect(simulated({ happenings, runs }).steps.map(({ principalOpen }) => principalOpen)).toEqual([
      '1000.00',
      '700.00',
      '700.00',
    ]);
  });

  it('keeps the history of reminders after a part payment (case 54)', () => {
    const subject = reminded();
    const before = subject.state.sent;
    subject.pay('400.00', '2026-02-01');
    expect(subject.state.sent).toEqual(before);
    expect(subject.nextOn('2026-02-04')).toBe('reminder 2');
  });

  it.each([
    ['continue', { state: 'final', reason: 'final' }, 3],
    ['cover', { state: 'closed', reason: 'fees-covered' }, 1],
    [null, { state: 'decision', reason: 'decision' }, 1],
  ])('waits for a choice when just the principal was paid: %s (case 56)', (value, end, letters) => {
    const answer = value === null ? [] : [happening('2026-02-10', 'feesDecision', { value })];
    const happenings = [happening('2026-02-01', 'payment', { amount: '1000.00' }), ...answer];
    const { steps, end: ended, waiting } = simulated({ happenings, runs });
    expect(steps).toHaveLength(letters);
    expect(ended).toEqual([{ invoice: 'F1', ...end }]);
    expect(waiting.find(({ date: day }) => day === '2026-02-05')).toMatchObject({ reason: 'decision', until: null });
    // chasing charges alone costs the debtor no new fee
    expect(steps.slice(1).map(({ fee, principalOpen, total }) => [fee, principalOpen, total])).toEqual(
      Array(letters - 1).fill(['0.00', '0.00', '100.00']),
    );
  });

  it.each([
    ['0.09', 'below-minimum'],
    ['0.10', 'reminder 1'],
  ])('leaves an open %s alone by a minimum of 0.10: %s (case 59)', (principal, expected) => {
    const subject = new TestCase({ policy: { minimumAmount: '0.10' }, invoice: { principal: kroner(principal) } });
    expect(subject.run('2026-01-26')).toBe(expected);
  });

  it('never reminds what is paid beyond what is open (case 60)', () => {
    const happenings = [happening('2026-01-10', 'payment', { amount: '1500.00' })];
    expect(simulated({ happenings, runs })).toMatchObject({ steps: [], end: [{ state: 'closed', reason: 'paid' }] });
  });

  it('asks to match first where the balance is nothing though payments are missing (case 61)', () => {
    const balance = { remaining: ZERO, readOn: date('2026-01-26') };
    expect(new TestCase().run('2026-01-26', { balance })).toBe('balance-settled');
  });

  it('keeps one invoice running when another of the debtor is paid, with its own amount (cases 62 and 63)', () => {
    const file = {
      invoices: [invoice, { ...invoice, id: 'F2', amount: '250.00' }],
      happenings: [happening('2026-02-01', 'payment', { invoice: 'F1', amount: '1100.00' })],
      runs,
    };
    const second = simulated(file).steps.filter(({ invoice: id }) => id === 'F2');
    expect(second.map(({ principalOpen }) => principalOpen)).toEqual(['250.00', '250.00', '250.00']);
  });

  it('asks for what is open, not for the invoice (case 64)', () => {
    const happenings = [happening('2026-01-20', 'payment', { amount: '600.00' })];
    expect(simulated({ happenings, runs: ['2026-01-25'] }).steps).toMatchObject([
      { principalOpen: '400.00', total: '500.00' },
    ]);
  });

  it('comes back at the same level when a payment comes back, with one step (case 65)', () => {
    const happenings = [
      happening('2026-02-01', 'payment', { amount: '1100.00' }),
      happening('2026-03-01', 'paymentReversed', { amount: '1100.00' }),
    ];
    expect(stepsIn({ happenings, runs: everyDay('2026-01-20', '2026-03-10') })).toEqual([
      '2026-01-25 reminder 1',
      '2026-03-01 reminder 2',
    ]);
  });

  it('stays paid when one of two payments comes back and the other covers all (case 66)', () => {
    const subject = reminded();
    subject.pay('1100.00', '2026-02-01');
    subject.pay('50.00', '2026-02-02');
    subject.do({ type: 'reverse-payment', amount: kroner('50.00'), ref: null }, '2026-02-03');
    expect(subject.nextOn('2026-02-20')).toBe('paid');
    subject.do({ type: 'reverse-payment', amount: null, ref: null }, '2026-02-04');
    expect(subject.nextOn('2026-02-20')).toBe('reminder 2');
  });

  it('does not close a case at the collector in silence when it is paid (case 70)', () => {
    const policy = { steps: [{ kind: 'notice' }, { kind: 'handover' }] };
    const happenings = [happening('2026-02-20', 'payment', { amount: '1000.00' })];
    const { end } = simulated({ policy, happenings, runs });
    expect(end).toEqual([{ invoice: 'F1', state: 'handed-over', reason: 'settled-after-handover' }]);
  });

  it('leaves with a write-off and comes back with its reversal (case 71)', () => {
    const subject = reminded();
    subject.do({ type: 'close', reason: 'written-off', note: '' }, '2026-02-01');
    expect(subject.nextOn('2026-02-10')).toBe('closed');
    subject.do({ type: 'reopen' }, '2026-02-11');
    expect(subject.nextOn('2026-02-11')).toBe('reminder 2');
  });

  it('drops a handover that was decided when the invoice is paid (case 144)', () => {
    const subject = new TestCase({ policy: { steps: [{ kind: 'notice' }, { kind: 'handover' }] } });
    subject.run('2026-01-25');
    expect(subject.decideOn('2026-02-05')).toBe('handover 2');
    subject.pay('1000.00', '2026-02-05');
    expect(subject.events.at(-1)).toMatchObject({ type: 'step-dropped', level: 2, reason: 'paid' });
  });

  it('takes the weightier word where more than one is true: closed, credited, paid (case 146)', () => {
    const subject = reminded();
    subject.pay('300.00', '2026-02-01');
    subject.credit('1000.00', '2026-02-02');
    expect(subject.nextOn('2026-02-10')).toBe('credited');
    subject.do({ type: 'close', reason: 'written-off', note: '' }, '2026-02-03');
    expect(subject.nextOn('2026-02-10')).toBe('closed');
    const refunded = reminded();
    refunded.pay('1100.00', '2026-02-01');
    refunded.do({ type: 'reverse-payment', amount: null, ref: null }, '2026-02-02');
    expect(refunded.nextOn('2026-02-10')).toBe('reminder 2');
  });
});

describe('credit notes and changes of the invoice', () => {
  it('closes as credited by a full credit note, fees and all, and opens when it is cancelled (case 73)', () => {
    const subject = reminded();
    subject.credit('1000.00', '2026-02-01', 'c1');
    expect(subject.nextOn('2026-02-10')).toBe('credited');
    subject.do({ type: 'reverse-credit', amount: null, ref: 'c1' }, '2026-02-11');
    expect(subject.nextOn('2026-02-11')).toBe('reminder 2');
  });

  it('clears by a credit note that brings the account to nothing (case 76)', () => {
    const happenings = [
      happening('2026-01-18', 'payment', { amount: '700.00' }),
      happening('2026-01-20', 'creditNote', { amount: '300.00' }),
    ];
    expect(simulated({ happenings, runs })).toMatchObject({ steps: [], end: [{ state: 'closed', reason: 'paid' }] });
  });

  it('never makes a case of a credit note (case 78)', () => {
    const subject = new TestCase({ invoice: { principal: ore(-1) } });
    expect([subject.events, subject.run('2026-02-01')]).toEqual([[], 'not-registered']);
  });

  it('closes with its history when the invoice is deleted after a reminder (case 81)', () => {
    const subject = reminded();
    subject.do({ type: 'close', reason: 'deleted', note: '' }, '2026-02-01');
    expect(subject.nextOn('2026-02-10')).toBe('closed');
    expect(subject.state.sent).toHaveLength(1);
  });

  it('carries its level and its count of fees when it is opened again (case 82)', () => {
    const subject = new TestCase();
    for (const day of ['2026-01-25', '2026-02-04', '2026-02-14']) subject.run(day);
    subject.pay('1300.00', '2026-02-20');
    subject.do({ type: 'reverse-payment', amount: null, ref: null }, '2026-03-01');
    expect(subject.nextOn('2026-03-10')).toBe('final');
    expect(subject.state.sent.filter(({ fee }) => fee > 0)).toHaveLength(3);
  });

  it('asks for new figures when the amount was raised, and keeps the old letter (case 83)', () => {
    const subject = reminded();
    subject.do({ type: 'change-amount', principal: kroner('1500.00') }, '2026-01-30');
    subject.run('2026-02-04');
    const sent = subject.events.filter((event) => event.type === 'step-sent');
    expect(sent.map(({ principalOpen }) => principalOpen)).toEqual([kroner('1000.00'), kroner('1500.00')]);
  });

  it('has one case for one invoice, however often it is fetched (case 84)', () => {
    const subject = reminded();
    const again = subject.do({ type: 'register', invoice: subject.known.invoice }, '2026-02-01');
    expect([again, subject.state.sent.length]).toEqual(['already-registered', 1]);
  });

  it('is as open after an early credit as the credit leaves it', () => {
    const happenings = [happening('2026-01-18', 'creditNote', { amount: '250.00' })];
    expect(simulated({ happenings, runs: ['2026-01-25'] }).steps).toMatchObject([{ principalOpen: '750.00' }]);
  });
});
