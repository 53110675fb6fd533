import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { danishLaw } from '../claim/figures/danishLaw';
import { claimOf, lettersOf } from '../procedure/claimOf';
import { TestCase } from '../procedure/testing/testCase';
import { handedDebtor, handoverPackage, type CaseToHand } from './handoverCase';
import { say, type SayKey } from '../text/say';
import { HandoverPackage, type HandedLetter } from './handoverPackage';
import { casesTable } from './tables';

const steps = [
  { fee: '100.00', interest: true, compensation: true },
  { fee: '100.00', interest: true },
  { kind: 'notice', interest: true },
];
const DAY = '2026-06-15';

/** Reminded twice and warned, with such payments and credit notes in between. */
function reminded(
  debtor: 'business' | 'consumer',
  moves: readonly [kind: 'pay' | 'credit', kroner: number][],
): TestCase {
  const one = new TestCase({ policy: { steps }, invoice: { debtor } });
  one.run('2026-01-20');
  for (const day of ['2026-02-20', '2026-03-20', '2026-04-20']) {
    one.run(day);
    const move = moves[Number(day.slice(5, 7)) - 2];
    if (move?.[0] === 'pay') one.pay(`${move[1]}.00`, day);
    if (move?.[0] === 'credit') one.credit(`${move[1]}.00`, day);
  }
  one.run('2026-05-20');
  return one;
}

const letters = (one: TestCase): HandedLetter[] =>
  lettersOf(one.known).map(({ sentOn, deadline, fee, interest, compensation }) => ({
    kind: 'reminder-1',
    sentOn,
    deadline,
    channel: 'dinero',
    receiver: null,
    feeOre: fee,
    interestOre: interest,
    compensationOre: compensation,
    file: null,
    sha256: null,
  }));

function toHand(one: TestCase): CaseToHand {
  const { invoice } = one.known;
  const guid = '00000000-0000-4000-8000-000000000001';
  const known = { guid, number: 7, day: invoice.invoiceDate, dueDate: invoice.dueDate, description: 'Maling' };
  return {
    debtor: handedDebtor(null, 'Hans Hansen', invoice.debtor),
    folder: '01 Hans Hansen',
    invoices: [
      {
        invoice: { ...known, fikCode: null },
        state: one.known,
        claim: claimOf(one.known, date(DAY), danishLaw),
        letters: letters(one),
        invoiceFile: '01 Hans Hansen/faktura 7.pdf',
        events: one.events.map((event) => ({ at: '2026-02-20T08:00:00.000Z', actor: 'app' as const, event })),
      },
    ],
  };
}

const creditor = { name: 'Hyldelund ApS', cvr: '12345674', organization: 1, email: null, paymentLine: null };
const packed = (...cases: CaseToHand[]) => handoverPackage(date(DAY), creditor, cases, 'da');

const move = fc.tuple(fc.constantFrom('pay' as const, 'credit' as const), fc.integer({ min: 1, max: 299 }));
const history = fc.tuple(fc.constantFrom('business' as const, 'consumer' as const), fc.array(move, { maxLength: 3 }));

/** "1.234,50" is never written: a Danish spreadsheet reads "1234,50". */
const oreOf = (cell: string): number => Math.round(Number(cell.replace(',', '.')) * 100);
const added = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);
const column = (whole: HandoverPackage, name: SayKey): string[] => {
  const [head, ...rows] = casesTable(whole, 'da');
  const place = head?.indexOf(say('da', name)) ?? -1;
  return rows.map((row) => row[place] ?? '');
};

describe('the figures of a package', () => {
  it('are the claim of the day and the letters’ charges, to the øre, whatever was paid and credited', () => {
    fc.assert(
      fc.property(history, ([debtor, moves]) => {
        const one = reminded(debtor, moves);
        const whole = HandoverPackage.parse(packed(toHand(one)));
        const invoice = whole.cases[0]!.invoices[0]!;
        const claim = claimOf(one.known, date(DAY), danishLaw);
        const charged = (name: 'feeOre' | 'compensationOre') =>
          invoice.letters.reduce((sum, letter) => sum + letter[name], 0);
        expect([invoice.totalOre, whole.open.totalOre]).toEqual([claim.total, claim.total]);
        expect([invoice.feesOre, invoice.compensationOre]).toEqual([charged('feeOre'), charged('compensationOre')]);
        expect(invoice.fees.reduce((sum, { amountOre }) => sum + amountOre, 0)).toBe(invoice.feesOre);
        const { principalOre, creditedOre, feesOre, compensationOre, interest, paidOre, open } = invoice;
        expect(principalOre - creditedOre + feesOre + compensationOre + interest.totalOre - paidOre).toBe(claim.total);
        expect(open.principalOre + open.feesOre + open.compensationOre + open.interestOre).toBe(claim.total);
      }),
    );
  });

  it('are the letters’ charges and the claims’ sums over any number of debtors, in the file and in the spreadsheet', () => {
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 4 }), (histories) => {
        const cases = histories.map(([debtor, moves]) => reminded(debtor, moves));
        const parsed = HandoverPackage.safeParse(packed(...cases.map(toHand)));
        const whole = parsed.data!;
        const claims = cases.map((one) => claimOf(one.known, date(DAY), danishLaw));
        const totals = claims.map(({ total }) => total);
        expect(whole.cases.map(({ open }) => open.totalOre)).toEqual(totals);
        const { open } = whole;
        expect(open.principalOre + open.feesOre + open.compensationOre + open.interestOre).toBe(open.totalOre);
        expect(column(whole, 'package.total').map(oreOf)).toEqual(totals);
        const invoices = whole.cases.flatMap((one) => one.invoices);
        expect(column(whole, 'package.paid').map(oreOf)).toEqual(claims.map(({ paid }) => paid));
        expect(column(whole, 'package.interest').map(oreOf)).toEqual(claims.map((claim) => claim.interestTotal));
        for (const { letters: sent, interest, payments, paidOre, credits, creditedOre } of invoices) {
          expect(added(sent.map(({ interestOre }) => interestOre))).toBe(interest.claimedOre);
          expect(added(payments.map(({ amountOre }) => amountOre))).toBeGreaterThanOrEqual(paidOre);
          expect(added(credits.map(({ amountOre }) => amountOre))).toBe(creditedOre);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are summed over debtors', () => {
    const cases = [toHand(reminded('business', [])), toHand(reminded('consumer', [['pay', 100]]))];
    const whole = packed(...cases);
    const [a, b] = whole.cases.map(({ open }) => open.totalOre);
    expect(whole.open.totalOre).toBe(a! + b!);
  });

  it('never claim compensation of a consumer, and of a trader once', () => {
    const of = (debtor: 'business' | 'consumer') => packed(toHand(reminded(debtor, []))).cases[0]!.invoices[0]!;
    expect([of('business').compensationOre, of('consumer').compensationOre]).toEqual([310_00, 0]);
  });

  it('name the rate of the last period with what it is made of, and the first day of interest', () => {
    const { interest, notice } = packed(toHand(reminded('business', []))).cases[0]!.invoices[0]!;
    expect(interest).toMatchObject({
      startDate: '2026-01-16',
      to: DAY,
      ratePercent: 9.75,
      referencePercent: 1.75,
      surchargePercent: 8,
      dayCount: 'actual/actual',
    });
    expect(notice.sentOn).toBe('2026-04-20');
  });

  it('are not made of a case without a notice of collection', () => {
    const one = new TestCase({ policy: { steps: [steps[0]] } });
    one.run('2026-01-20');
    one.run('2026-02-20');
    expect(() => packed(toHand(one))).toThrow('without a notice');
  });
});
