import { describe, expect, it } from 'vitest';
import { date } from '../../claim/date';
import { ore, ZERO } from '../../claim/money';
import type { Command } from '../commands';
import { decide } from '../decide';
import { noProcedure } from '../state';
import { kroner, noCharges, policyOf, reminded, TestCase } from '../testing/testCase';
import { say } from './say';

const by = 'person' as const;
const paid = { date: date('2026-02-01'), amount: kroner('1100.00'), ref: 'p', designated: false };
const note = { date: date('2026-02-01'), amount: kroner('100.00'), ref: 'c' };
const notice = { steps: [{ kind: 'notice' }, { kind: 'handover' }] };

/** A case, and what was asked of it first. */
const after = (subject: TestCase, ...asked: [command: Command, day: string][]): TestCase => {
  for (const [command, day] of asked) expect(subject.do(command, day)).toBeNull();
  return subject;
};
const decided = (policy: object = {}): TestCase => {
  const subject = new TestCase({ policy });
  subject.decideOn('2026-01-25');
  return subject;
};
const foundOn = (day: string, given: ConstructorParameters<typeof TestCase>[0] = {}): TestCase =>
  after(new TestCase(given), [{ type: 'find' }, day]);
const handedOver = (): TestCase => {
  const subject = reminded({ policy: notice });
  subject.run('2026-02-05');
  return subject;
};

/** The English sentence of why a case waits on a day. */
const waits: [subject: () => TestCase, day: string, sentence: string][] = [
  [
    () => new TestCase({ invoice: { currency: 'EUR' } }),
    '2026-02-01',
    'The invoice is in EUR. Only invoices in Danish kroner are reminded.',
  ],
  [
    () => after(reminded(), [{ type: 'close', reason: 'lost', note: '' }, '2026-01-28']),
    '2026-02-01',
    'The case was closed on 28/01/2026: given up.',
  ],
  [handedOver, '2026-02-10', 'The case was handed over to debt collection on 05/02/2026.'],
  [
    () => after(reminded(), [{ type: 'dispute', note: '' }, '2026-01-27']),
    '2026-02-10',
    'The claim has been disputed since 27/01/2026. Nothing is sent until the objection is settled.',
  ],
  [
    () => after(reminded(), [{ type: 'hold', reason: 'Ny leverance', until: null }, '2026-01-27']),
    '2026-02-10',
    'On hold since 27/01/2026 without an end: Ny leverance.',
  ],
  [
    () => after(reminded(), [{ type: 'promise', until: date('2026-02-12') }, '2026-01-27']),
    '2026-02-10',
    'The debtor has promised to pay by 12/02/2026.',
  ],
  [decided, '2026-01-28', 'Step 1 (reminder) was decided on 25/01/2026 and waits to be sent.'],
  [
    () => after(reminded(), [{ type: 'see-payment', payment: { ...paid, amount: kroner('1000.00') } }, '2026-02-01']),
    '2026-02-10',
    'The principal is paid, but DKK 100.00 of fees, interest and compensation is open. Choose whether to claim it or to let the company cover it.',
  ],
  [
    () => new TestCase({ policy: { graceDays: 8 } }),
    '2026-01-20',
    'The invoice fell due on 15/01/2026. The procedure begins on 23/01/2026 at the earliest.',
  ],
  [() => new TestCase(), '2026-01-20', 'The invoice fell due on 15/01/2026 and will be found by the next run.'],
  [
    () => foundOn('2026-01-20', { policy: { startFrom: '2026-02-01' } }),
    '2026-01-20',
    'The invoice fell due on 15/01/2026, and only invoices due from 01/02/2026 start by themselves. Activate it to remind.',
  ],
  [
    () => foundOn('2026-01-20', { policy: { autoStartAfterBankingDays: 3 } }),
    '2026-01-20',
    'Found on 20/01/2026. The procedure starts by itself 3 banking days later, on 23/01/2026.',
  ],
  [
    () => reminded({ policy: { steps: [{}] } }),
    '2026-02-20',
    'All steps are done, the last one was step 1. Nothing more is sent.',
  ],
  [
    () => reminded({ policy: { minimumAmount: '1000.01' } }),
    '2026-02-20',
    'The open principal of DKK 1,000.00 is below the minimum of DKK 1,000.01.',
  ],
  [
    () => reminded({ policy: { steps: [{ fee: '100.00' }, { daysAfterPrevious: 2, fee: '100.00' }] } }),
    '2026-01-30',
    'The fee-bearing reminder of 25/01/2026 is less than 10 days old. The next with a fee on 04/02/2026 at the earliest.',
  ],
  [
    () => reminded({ policy: notice }),
    '2026-02-04',
    'The notice of collection of 25/01/2026 has the deadline 04/02/2026. Handover is possible on 05/02/2026 at the earliest.',
  ],
  [
    () => reminded({ policy: { steps: [{}, { daysAfterPrevious: 0 }] } }),
    '2026-01-25',
    'A letter was sent on 25/01/2026, and one a day is sent.',
  ],
];

/** The English sentence of why a command is refused. */
const refusals: [subject: () => TestCase, command: Command, day: string, sentence: string][] = [
  [
    reminded,
    { type: 'deactivate' },
    '2026-01-24',
    'The day 24/01/2026 lies before the latest run on 25/01/2026. Set the clock of the computer.',
  ],
  [reminded, { type: 'find' }, '2026-02-04', 'The invoice was found on 25/01/2026.'],
  [
    reminded,
    { type: 'give-notice', by },
    '2026-02-04',
    'The step "notice of collection" cannot be taken now: next is step 2 (reminder), and no step is skipped.',
  ],
  [
    decided,
    { type: 'confirm', sentOn: date('2026-01-29'), charged: null, ref: null },
    '2026-01-28',
    'The day of sending, 29/01/2026, lies after today, 28/01/2026.',
  ],
  [
    decided,
    { type: 'confirm', sentOn: date('2026-01-24'), charged: null, ref: null },
    '2026-01-28',
    'The day of sending, 24/01/2026, lies before the decision on 25/01/2026.',
  ],
  [
    () => after(reminded(), [{ type: 'dispute', note: '' }, '2026-01-27']),
    { type: 'dispute', note: '' },
    '2026-02-01',
    'The claim is disputed already, since 27/01/2026.',
  ],
  ...(
    [
      { type: 'hold', reason: '', until: date('2026-02-03') },
      { type: 'promise', until: date('2026-02-03') },
      {
        type: 'agree-plan',
        instalments: [
          { due: date('2026-02-10'), amount: ore(1) },
          { due: date('2026-02-03'), amount: ore(1) },
        ],
      },
    ] satisfies Command[]
  ).map((command): (typeof refusals)[number] => [
    reminded,
    command,
    '2026-02-04',
    'The end, 03/02/2026, lies before today, 04/02/2026.',
  ]),
  ...(
    [
      { type: 'agree-plan', instalments: [{ due: date('2026-02-10'), amount: ZERO }] },
      { type: 'see-payment', payment: { ...paid, amount: ZERO } },
      { type: 'see-credit', credit: { ...note, amount: ZERO } },
    ] satisfies Command[]
  ).map((command): (typeof refusals)[number] => [
    reminded,
    command,
    '2026-02-04',
    'The amount DKK 0.00 must be above zero.',
  ]),
  [
    () => after(reminded(), [{ type: 'see-payment', payment: paid }, '2026-02-01']),
    { type: 'see-payment', payment: paid },
    '2026-02-04',
    'The payment on 01/02/2026 of DKK 1,100.00 is known already.',
  ],
  [
    reminded,
    { type: 'reverse-payment', amount: kroner('5.00'), ref: null },
    '2026-02-04',
    'There is no payment of DKK 5.00 to reverse.',
  ],
  [
    reminded,
    { type: 'reverse-payment', amount: null, ref: 'p' },
    '2026-02-04',
    'There is no payment of DKK 0.00 to reverse.',
  ],
  [
    () => after(reminded(), [{ type: 'see-credit', credit: note }, '2026-02-01']),
    { type: 'see-credit', credit: note },
    '2026-02-04',
    'The credit note of 01/02/2026 for DKK 100.00 is known already.',
  ],
  [
    reminded,
    { type: 'reverse-credit', amount: kroner('5.00'), ref: null },
    '2026-02-04',
    'There is no credit note for DKK 5.00 to reverse.',
  ],
  [
    reminded,
    { type: 'reverse-credit', amount: null, ref: 'c' },
    '2026-02-04',
    'There is no credit note for DKK 0.00 to reverse.',
  ],
  [
    reminded,
    { type: 'move-due-date', dueDate: date('2026-01-15') },
    '2026-02-04',
    'The due date is 15/01/2026 already.',
  ],
  [
    reminded,
    { type: 'change-amount', principal: kroner('1000.00') },
    '2026-02-04',
    'The amount of the invoice is DKK 1,000.00 already.',
  ],
  [
    reminded,
    { type: 'change-amount', principal: ore(-500) },
    '2026-02-04',
    'The amount is DKK -5.00. Credit notes are not reminded.',
  ],
  [
    () =>
      after(reminded(), [
        { type: 'see-reminder', sentOn: date('2026-02-01'), charged: noCharges, ref: 'r' },
        '2026-02-02',
      ]),
    { type: 'see-reminder', sentOn: date('2026-02-01'), charged: noCharges, ref: 'r' },
    '2026-02-04',
    'The reminder sent on 01/02/2026 is known already.',
  ],
];

describe('what a case says of itself', () => {
  for (const [subject, day, sentence] of waits) {
    it(`waiting on ${day}: ${sentence}`, () => {
      const { wait } = subject().next(day);
      expect(wait && say(wait.why, 'en')).toBe(sentence);
    });
  }

  for (const [given, command, day, sentence] of refusals) {
    it(`asked to ${command.type} on ${day}: ${sentence}`, () => {
      const subject = given();
      const decision = decide(subject.state, command, subject.context(day));
      expect(decision.ok ? null : say(decision.refusal.why, 'en')).toBe(sentence);
    });
  }

  it('refuses to watch a credit note, and says so in Danish with one full stop', () => {
    const subject = reminded();
    const invoice = { ...subject.known.invoice, principal: ore(-500) };
    const decision = decide(noProcedure, { type: 'register', invoice }, subject.context('2026-02-04'));
    expect(decision.ok ? null : say(decision.refusal.why, 'da')).toBe('Beløbet er -5,00 kr. Kreditnotaer rykkes ikke.');
  });

  it.each<[Parameters<TestCase['context']>[1], string]>([
    [{ balance: null }, 'The balance was not read on 25/01/2026, and nothing is sent on old knowledge.'],
    [
      { balance: { remaining: ore(1), readOn: date('2026-01-24') } },
      'The balance was read on 24/01/2026, not on 25/01/2026. Nothing is sent on old knowledge.',
    ],
    [
      { balance: { remaining: ore(-100), readOn: date('2026-01-25') } },
      'The balance is DKK -1.00, though DKK 1,000.00 of the principal looks open. Match the payment in the accounts first.',
    ],
  ])('sends nothing on %j, and says why', (knowledge, sentence) => {
    const subject = new TestCase();
    const command: Command = { type: 'remind', by };
    const decision = decide(subject.state, command, subject.context('2026-01-25', knowledge));
    expect(decision.ok ? null : say(decision.refusal.why, 'en')).toBe(sentence);
  });

  it('names the minimum of the policy it is asked by', () => {
    const subject = reminded();
    subject.policy = policyOf({ minimumAmount: '2500.00' });
    const { wait } = subject.next('2026-02-04');
    expect(wait && say(wait.why, 'da')).toBe(
      'Den åbne hovedstol på 1.000,00 kr. er under mindstebeløbet på 2.500,00 kr.',
    );
  });
});
