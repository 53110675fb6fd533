import { describe, expect, it } from 'vitest';
import { readClaimInput } from './door';
import { claimOutput } from './doorOutput';
import { evaluated, given } from './testing/given';

const least = { asOf: '2026-07-20', principal: '250.00', dueDate: '2026-06-15' };
const problems = (json: unknown): string[] => {
  const read = readClaimInput(json);
  return read.ok ? [] : read.problems.map(({ path }) => path);
};

describe('reading a claim', () => {
  it('needs three values only, and takes the careful reading of the rest', () => {
    const read = readClaimInput(least);
    expect(read).toMatchObject({
      ok: true,
      input: {
        asOf: '2026-07-20',
        facts: {
          principal: 25000,
          invoiceDate: null,
          debtor: 'unknown',
          dueDateAgreed: false,
          claimCompensation: false,
        },
      },
    });
  });

  it.each([
    ['business', undefined, true],
    ['public', undefined, true],
    ['business', false, false],
    ['consumer', undefined, false],
    ['consumer', true, true],
  ])('takes the due date of a %s who agreed: %s as binding: %s', (debtor, dueDateAgreed, binding) => {
    expect(given({ debtor, dueDateAgreed }).facts.dueDateAgreed).toBe(binding);
  });

  it.each([
    [{}, ['$.asOf', '$.principal', '$.dueDate']],
    [null, ['$']],
    [[], ['$']],
    [{ ...least, principal: 250 }, ['$.principal']],
    [{ ...least, principal: '250,00' }, ['$.principal']],
    [{ ...least, principal: '-1.00' }, ['$.principal']],
    [{ ...least, principal: '1.005' }, ['$.principal']],
    [{ ...least, principal: '100000000000' }, ['$.principal']],
    [{ ...least, asOf: '2026-02-30' }, ['$.asOf']],
    [{ ...least, dueDate: '0026-06-15', asOf: '2200-01-01' }, ['$.asOf', '$.dueDate']],
    [{ ...least, debtor: 'company' }, ['$.debtor']],
    [
      {
        ...least,
        payments: [
          { date: '2026-07-01', amount: '1.00' },
          { date: 'x', amount: 'y' },
        ],
      },
      ['$.payments[1].date', '$.payments[1].amount'],
    ],
    [{ ...least, reminders: [{ fee: '1.00' }] }, ['$.reminders[0].sentOn']],
    [{ ...least, interest: { dayCount: '30/365' } }, ['$.interest.dayCount']],
    [{ ...least, interest: { contractRatePercent: '-1' } }, ['$.interest.contractRatePercent']],
    [
      { ...least, interest: { referenceRates: [{ from: '2026-02-01', percent: '1' }] } },
      ['$.interest.referenceRates[0].from'],
    ],
    [
      {
        ...least,
        interest: {
          referenceRates: [
            { from: '2026-01-01', percent: '1' },
            { from: '2026-01-01', percent: '2' },
          ],
        },
      },
      ['$.interest.referenceRates'],
    ],
    [{ ...least, payment: [] }, ['$.payment']],
    [{ ...least, interest: { rate: '1' } }, ['$.interest.rate']],
  ])('names each problem of %j by its path', (json, paths) => {
    expect(problems(json)).toEqual(paths);
  });

  it('takes the largest amounts without losing an øre', () => {
    const claim = evaluated({ principal: '99999999999.99', interest: { contractRatePercent: '24' } });
    expect(claim.total - claim.interestTotal).toBe(9_999_999_999_999);
  });
});

describe('answering', () => {
  const answered = () =>
    claimOutput(
      evaluated({
        asOf: '2026-01-25',
        reminders: [
          { sentOn: '2026-01-20', fee: '100.00' },
          { sentOn: '2026-01-22', fee: '100.00' },
        ],
        payments: [{ date: '2026-01-21', amount: '300.00' }],
        claimCompensation: true,
      }),
    );

  it('writes amounts with two decimals and rates in percent', () => {
    const answer = answered();
    expect(answer).toMatchObject({
      principalOpen: '800.00',
      interestTotal: '2.46', // 1000 × 6 × 9.75 % / 365 + 800 × 4 × 9.75 % / 365 = 2.458
      interestNew: '2.46',
      fees: '100.00',
      compensation: '310.00',
      paid: '300.00',
      total: '1112.46',
      overClaimed: '0.00',
      nextFeeAllowedOn: '2026-01-30',
      feesLeft: 2,
    });
    expect(answer.interestPeriods[0]).toEqual({
      from: '2026-01-16',
      to: '2026-01-21',
      days: 6,
      base: '1000.00',
      ratePercent: '9.75',
      yearDays: 365,
    });
  });

  it('says each refusal with its rule, its figures and a sentence in both languages', () => {
    expect(answered().refusals).toEqual([
      {
        code: 'fee-too-soon',
        rule: 'renteloven § 9b, stk. 2',
        params: { sentOn: '2026-01-22', fee: '100.00', previous: '2026-01-20', gap: 10, allowedOn: '2026-01-30' },
        message:
          'Gebyret på 100,00 kr. (22.01.2026) kommer mindre end 10 dage efter rykkeren med gebyr sendt 20.01.2026. Tidligst 30.01.2026.',
        messageEn:
          'The fee of DKK 100.00 (22/01/2026) comes less than 10 days after the fee-bearing reminder of 20/01/2026. Not before 30/01/2026.',
      },
    ]);
  });

  it('says every amount, and what may be charged next', () => {
    const answer = answered();
    const spoken = answer.explanation.map(({ code }) => code);
    expect(spoken).toEqual(expect.arrayContaining(['principal', 'interest-period', 'fee', 'compensation', 'total']));
    expect(answer.next.fee).toMatchObject({ amount: '0.00', why: { code: 'fee-too-soon' } });
    expect(answer.next.interest).toMatchObject({ amount: '2.46', why: { code: 'next-interest' } });
    expect(answer.next.compensation.why.code).toBe('compensation-already-claimed');
  });

  it('warns of limitation in the answer', () => {
    expect(claimOutput(evaluated({ asOf: '2028-11-15' })).limitation).toMatchObject({
      expires: '2029-01-15',
      warning: { code: 'limitation-close' },
    });
  });
});
