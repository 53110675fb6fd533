import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { factsOf, lettersOf } from './claimOf';
import { kroner, reminded, TestCase } from './testing/testCase';

/** A reminder, a notice that claims everything, and a handover; money paid and credited in between. */
function longHistory(): TestCase {
  const everything = { fee: '100.00', interest: true, compensation: true };
  const steps = [{ fee: '100.00' }, { kind: 'notice', ...everything }, { kind: 'handover', interest: true }];
  const subject = reminded({ policy: { steps } });
  subject.pay('50.00', '2026-01-26');
  const designated = { date: date('2026-01-27'), amount: kroner('60.00'), ref: null, designated: true };
  subject.do({ type: 'see-payment', payment: designated }, '2026-01-27');
  subject.credit('70.00', '2026-01-28');
  subject.run('2026-02-04');
  subject.run('2026-02-17');
  return subject;
}

describe('a procedure as the facts of a claim', () => {
  it('is the invoice, its money and what its letters charged; a handover is no letter', () => {
    const { known } = longHistory();
    expect(factsOf(known, [date('2026-01-05')])).toEqual({
      principal: kroner('1000.00'),
      invoiceDate: '2026-01-01',
      dueDate: '2026-01-15',
      debtor: 'business',
      dueDateAgreed: true,
      interest: { dayCount: 'actual/actual', contractRate: null },
      payments: [
        { date: '2026-01-26', amount: kroner('50.00'), designated: 'none' },
        { date: '2026-01-27', amount: kroner('60.00'), designated: 'principal' },
      ],
      creditNotes: [{ date: '2026-01-28', amount: kroner('70.00') }],
      reminders: [
        { sentOn: '2026-01-25', fee: kroner('100.00') },
        { sentOn: '2026-02-04', fee: kroner('100.00') },
      ],
      arrearsReminders: ['2026-01-05'],
      claimedInterest: known.sent.slice(1).map(({ sentOn, interest }) => ({ asOf: sentOn, amount: interest })),
      claimedCompensation: [{ date: '2026-02-04', amount: kroner('310.00') }],
      claimCompensation: false,
      disputed: false,
    });
    expect(known.sent.slice(1).every(({ interest }) => interest > 0)).toBe(true);
  });

  it('says since when the debtor objects, and binds a consumer to no due date of the invoice', () => {
    const subject = new TestCase({ invoice: { debtor: 'consumer' } });
    subject.do({ type: 'dispute', note: '' }, '2026-01-27');
    expect(factsOf(subject.known)).toMatchObject({
      disputed: true,
      disputedSince: '2026-01-27',
      dueDateAgreed: false,
      arrearsReminders: [],
    });
  });

  it('counts nothing of a letter that came back', () => {
    const subject = reminded({ policy: { steps: [{ fee: '100.00', interest: true, compensation: true }] } });
    subject.do({ type: 'bounce' }, '2026-01-26');
    expect(factsOf(subject.known)).toMatchObject({ reminders: [], claimedInterest: [], claimedCompensation: [] });
    expect(lettersOf(subject.known)).toEqual([]);
  });

  it('asks about charges that were claimed only: the fee and the interest of the letter, none that ran since', () => {
    const subject = reminded({ policy: { steps: [{ fee: '100.00', interest: true }] } });
    subject.pay('1000.00', '2026-02-10');
    const chargesOpen = kroner('102.67');
    expect(subject.events.at(-1)).toMatchObject({ type: 'settlement-changed', to: 'decision', chargesOpen });
  });
});
