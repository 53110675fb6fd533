import { describe, expect, it } from 'vitest';
import { everyDay, invoice, lastWait, simulated, stepsIn, threeReminders } from './testing/simulated';

type File = Record<string, unknown>;
const at = (policy: object, more: File = {}): File => ({ policy, ...more });
const due = (dueDate: string): File => ({ invoices: [{ ...invoice, dueDate }] });
const step = (days: number, more: object = {}) => ({ daysAfterPrevious: days, ...more });
const now = { steps: [step(0)] };
const notice = [
  { kind: 'notice', daysAfterPrevious: 10 },
  { kind: 'handover', daysAfterPrevious: 10 },
];
const hold = { happenings: [{ date: '2026-01-20', type: 'hold', until: '2026-02-04' }] };

/** Each rule with the last day on which it keeps the step back, and the first on which it does not. */
const rules: [rule: string, file: File, earlier: string[], last: string, reason: string, first: string][] = [
  ['the due date itself is not overdue', at(now), [], '2026-01-15', 'not-overdue', '2026-01-16'],
  ['a due Saturday may be paid on Monday', at(now, due('2026-01-17')), [], '2026-01-19', 'not-overdue', '2026-01-20'],
  ['the first step counts from the due date', at({}), [], '2026-01-24', 'too-early', '2026-01-25'],
  ['the grace comes before its days', at({ graceDays: 5 }), [], '2026-01-29', 'too-early', '2026-01-30'],
  ['the grace alone', at({ ...now, graceDays: 20 }), [], '2026-02-03', 'in-grace', '2026-02-04'],
  [
    'the grace in banking days',
    at({ ...now, graceDays: 3, graceUnit: 'bankingDays' }),
    [],
    '2026-01-19',
    'in-grace',
    '2026-01-20',
  ],
  ['days after the due date', at({ steps: [{ daysAfterDue: 20 }] }), [], '2026-02-03', 'too-early', '2026-02-04'],
  [
    'days after the due date do not outrun the grace',
    at({ steps: [{ daysAfterDue: 5 }], graceDays: 8 }),
    [],
    '2026-01-22',
    'in-grace',
    '2026-01-23',
  ],
  [
    'the last of the month',
    at({ steps: [step(30, { endOfMonth: true })] }, due('2026-01-18')),
    [],
    '2026-02-27',
    'too-early',
    '2026-02-28',
  ],
  ['the next step counts from the last letter', at({}), ['2026-01-25'], '2026-02-03', 'too-early', '2026-02-04'],
  ['a late letter moves the next', at({}), ['2026-02-20'], '2026-03-01', 'too-early', '2026-03-02'],
  [
    'ten days between fees, whatever the policy',
    at({ steps: [step(3, { fee: '100.00' }), step(3, { fee: '100.00' })] }),
    ['2026-01-18'],
    '2026-01-27',
    'ten-days',
    '2026-01-28',
  ],
  [
    'the deadline of the latest letter, and two banking days for the money',
    at({ daysAfterDeadline: 2 }),
    ['2026-01-26'],
    '2026-02-08',
    'deadline-running',
    '2026-02-09',
  ],
  [
    'the deadline itself, where no days are given to the money',
    at({ daysAfterDeadline: 0 }),
    ['2026-01-26'],
    '2026-02-05',
    'deadline-running',
    '2026-02-06',
  ],
  [
    'letters without fee are not bound by the ten days',
    at({ steps: [step(3), step(3)] }),
    ['2026-01-18'],
    '2026-01-20',
    'too-early',
    '2026-01-21',
  ],
  [
    'a fee after a letter without one is not bound by the ten days',
    at({ steps: [step(3), step(3, { fee: '100.00' })] }),
    ['2026-01-18'],
    '2026-01-20',
    'too-early',
    '2026-01-21',
  ],
  [
    'days after the due date keep from a late letter',
    at({ steps: [{ daysAfterDue: 10 }, { daysAfterDue: 20 }] }),
    ['2026-01-29'],
    '2026-02-07',
    'too-early',
    '2026-02-08',
  ],
  [
    'days after the due date follow the plan where it was kept',
    at({ steps: [{ daysAfterDue: 10 }, { daysAfterDue: 14 }] }),
    ['2026-01-25'],
    '2026-01-28',
    'too-early',
    '2026-01-29',
  ],
  ['one letter a day', at({ steps: [step(3), step(0)] }), ['2026-01-18'], '2026-01-18', 'sent-today', '2026-01-19'],
  [
    'the start by itself, in banking days from being found',
    at({ ...now, autoStartAfterBankingDays: 2 }),
    ['2026-01-16'],
    '2026-01-19',
    'automatic-start',
    '2026-01-20',
  ],
  ['a pause holds on its last day', at({}, hold), [], '2026-02-04', 'on-hold', '2026-02-05'],
  [
    'no handover before the deadline of the notice has passed',
    at({ steps: notice }),
    ['2026-01-25'],
    '2026-02-04',
    'notice-running',
    '2026-02-05',
  ],
  [
    'the deadline of a notice is on a banking day',
    at({ steps: notice }, due('2026-01-11')),
    ['2026-01-28'], // ten days later is a Saturday
    '2026-02-09',
    'notice-running',
    '2026-02-10',
  ],
];

describe('the day of a step', () => {
  it.each(rules)('%s', (_rule, file, earlier, last, reason, first) => {
    expect(lastWait({ ...file, runs: [...earlier, last] })).toEqual({ reason, until: first });
    expect(stepsIn({ ...file, runs: [...earlier, last] })).toHaveLength(
      earlier.length && reason !== 'automatic-start' ? 1 : 0,
    );
    expect(stepsIn({ ...file, runs: [...earlier, first] }).at(-1)).toContain(first);
  });
});

describe('what no day heals', () => {
  const refused: [string, File, string][] = [
    ['an open principal below the minimum', at({ minimumAmount: '1000.01' }), 'below-minimum'],
    ['a due date before the start date', at({ startFrom: '2026-01-16' }), 'before-start-date'],
    ['manual mode', { mode: 'manual' }, 'awaiting-activation'],
    ['foreign money', { invoices: [{ ...invoice, currency: 'EUR' }] }, 'foreign-currency'],
    ['a handover without a notice', at({ steps: [{ kind: 'handover' }] }), 'notice-missing'],
    ['a dispute', { happenings: [{ date: '2026-01-20', type: 'dispute' }] }, 'disputed'],
    ['a pause without an end', { happenings: [{ date: '2026-01-20', type: 'hold' }] }, 'on-hold-open'],
    ['a person who switched it off', { happenings: [{ date: '2026-01-20', type: 'deactivate' }] }, 'deactivated'],
    ['the end of the steps', at({ steps: [] }), 'final'],
  ];
  it.each(refused)('%s', (_what, file, reason) => {
    expect(simulated({ ...file, runs: ['2026-02-10', '2027-02-10'] })).toMatchObject({
      steps: [],
      waiting: [
        { reason, until: null },
        { reason, until: null },
      ],
    });
  });

  const onTheLine: [string, File][] = [
    ['an open principal of just the minimum', at({ minimumAmount: '1000.00' })],
    ['a due date on the start date', at({ startFrom: '2026-01-15' })],
    ['an activation in manual mode', { mode: 'manual', happenings: [{ date: '2026-01-20', type: 'activate' }] }],
    [
      'an activation before the start date',
      at({ startFrom: '2026-06-01' }, { happenings: [{ date: '2026-01-20', type: 'activate' }] }),
    ],
    [
      'an activation before the invoice was overdue',
      { mode: 'manual', happenings: [{ date: '2026-01-10', type: 'activate' }] },
    ],
    [
      'an activation after a deactivation',
      {
        happenings: [
          { date: '2026-01-20', type: 'deactivate' },
          { date: '2026-02-10', type: 'activate' },
        ],
      },
    ],
  ];
  it.each(onTheLine)('but it starts with %s', (_what, file) => {
    expect(stepsIn({ ...file, runs: ['2026-02-10'] })).toEqual(['2026-02-10 reminder 1']);
  });
});

describe('what a step charges', () => {
  const twoMonths = everyDay('2026-01-15', '2026-03-31');
  const charges = (steps: object[], kind = 'business'): string[] =>
    simulated({ policy: { steps }, invoices: [{ ...invoice, debtor: { kind } }], runs: twoMonths }).steps.map(
      ({ fee, interest, compensation, total }) => `${fee} ${interest} ${compensation} ${total}`,
    );

  it('is three fees at most, and later letters go without', () => {
    expect(charges([...threeReminders, { fee: '100.00' }, { fee: '100.00' }])).toEqual([
      '100.00 0.00 0.00 1100.00',
      '100.00 0.00 0.00 1200.00',
      '100.00 0.00 0.00 1300.00',
      '0.00 0.00 0.00 1300.00',
      '0.00 0.00 0.00 1300.00',
    ]);
  });

  it('is no fee where none is named', () => {
    expect(charges([{}, { fee: null }, { fee: '0.00' }])).toEqual(Array(3).fill('0.00 0.00 0.00 1000.00'));
  });

  it('is the interest that may still be claimed that day, and only where the step says so', () => {
    // 1000 kr. at 9.75 %: 10 days 2.67, 30 days 8.01
    expect(charges([{ interest: true }, {}, { interest: true }])).toEqual([
      '0.00 2.67 0.00 1002.67',
      '0.00 0.00 0.00 1002.67',
      '0.00 5.34 0.00 1008.01',
    ]);
  });

  it.each([
    ['business', '310.00'],
    ['public', '310.00'],
    ['consumer', '0.00'],
    ['unknown', '0.00'],
  ])('is the compensation once from a %s: %s', (kind, once) => {
    const claimed = charges([{ compensation: true }, { compensation: true }], kind).map((line) => line.split(' ')[2]);
    expect(claimed).toEqual([once, '0.00']);
  });

  it('is never a fee at the handover', () => {
    const handedOver = charges([{ kind: 'notice' }, { kind: 'handover', fee: '100.00' }]);
    expect(handedOver.at(-1)).toBe('0.00 0.00 0.00 1000.00');
  });

  it('is asked for by a day ten full days later, on which the banks are open', () => {
    const deadlines = simulated({ runs: twoMonths }).steps.map(({ date, deadline }) => [date, deadline]);
    expect(deadlines).toEqual([
      ['2026-01-25', '2026-02-04'],
      ['2026-02-04', '2026-02-16'], // the 14th is a Saturday
      ['2026-02-14', '2026-02-24'],
    ]);
  });

  it('follows the policy for the kind of debtor', () => {
    const variants = { consumer: { graceDays: 4, steps: [{ fee: '50.00' }] } };
    const file = (kind: string): File => ({
      policy: { variants },
      invoices: [{ ...invoice, debtor: { kind } }],
      runs: everyDay('2026-01-15', '2026-02-28'),
    });
    expect(simulated(file('consumer')).steps.map(({ date, fee }) => [date, fee])).toEqual([['2026-01-29', '50.00']]);
    expect(simulated(file('business')).steps).toHaveLength(3);
  });
});
