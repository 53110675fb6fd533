// How many claims are evaluated and how many decisions are taken in a second, on one thread. A sample is measured, and a
// million claims are reckoned from it. Run by `npm run bench:claims`.
import { loadEngine } from '../../scripts/engine.mjs';

const SAMPLE = 200_000;
const MILLION = 1_000_000;
const DECISIONS = 100_000;
const WARM_UP = 20_000;

const { evaluateClaim, date, addDays, ore, danishLaw, decide, replay, turn } = await loadEngine(
  'bench-claims',
  `
    export { evaluateClaim } from './claim/evaluateClaim';
    export { date, addDays } from './claim/date';
    export { ore } from './claim/money';
    export { danishLaw } from './claim/figures/danishLaw';
    export { decide } from './procedure/decide';
    export { replay } from './procedure/evolve';
    export { turn } from './procedure/turn';`,
);

/** Days over a year, made once: reading a day is not what is measured. */
const days = Array.from({ length: 500 }, (_, index) => addDays(date('2025-01-01'), index));
const day = (index) => days[index % days.length];
const kinds = ['business', 'consumer', 'public'];

const claimFacts = (index) => ({
  principal: ore(1_000_00 + (index % 5_000) * 137),
  invoiceDate: day(index % 200),
  dueDate: day((index % 200) + 14),
  debtor: kinds[index % 3],
  dueDateAgreed: index % 3 !== 1,
  interest: { dayCount: 'actual/actual', contractRate: null },
  payments: [30, 70, 110].map((later) => ({
    date: day((index % 200) + later),
    amount: ore(100_00 + (index % 91)),
    designated: 'none',
  })),
  creditNotes: [],
  reminders: [{ sentOn: day((index % 200) + 30), fee: ore(100_00) }],
  claimedInterest: [],
  claimCompensation: false,
  disputed: false,
});

const step = (kind, fee) => ({
  kind,
  notice: false,
  on: true,
  from: 'previous',
  days: 10,
  endOfMonth: false,
  fee: ore(fee),
  interest: true,
  compensation: true,
  text: null,
});
const policy = {
  mode: 'automatic',
  startFrom: null,
  graceDays: 0,
  graceUnit: 'days',
  minimumAmount: ore(100_00),
  autoStartAfterBankingDays: 0,
  steps: [step('reminder', 100_00), step('reminder', 100_00), step('notice', 0)],
  variants: {},
};
const contextOn = (today, kind) => ({
  today,
  lastRun: null,
  policy,
  figures: danishLaw,
  debtor: { kind, gone: false, insolvent: false },
  balance: { remaining: ore(1_000_00), readOn: today },
  arrearsReminders: [],
});

/** A case with a letter behind it and three payments, about to get its next letter. */
function runningCase(index) {
  const kind = kinds[index % 3];
  const start = index % 200;
  const invoice = {
    principal: ore(10_000_00),
    currency: 'DKK',
    invoiceDate: day(start),
    dueDate: day(start + 14),
    debtor: kind,
    dueDateAgreed: null,
  };
  let events = [];
  const ask = (command, today) => {
    const decision = decide(replay(events), command, contextOn(today, kind));
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.why.code}`);
    events = [...events, ...decision.events];
  };
  ask({ type: 'register', invoice }, day(start + 14));
  events = [...events, ...turn(replay(events), contextOn(day(start + 40), kind)).events];
  ask({ type: 'confirm', sentOn: day(start + 40), charged: null, ref: null }, day(start + 40));
  for (const later of [45, 55, 65]) {
    const payment = { date: day(start + later), amount: ore(500_00), ref: String(later), designated: false };
    ask({ type: 'see-payment', payment }, day(start + later));
  }
  return { state: replay(events), context: contextOn(day(start + 90), kind) };
}

/** Runs `work` for each index, and says how long it took in seconds. */
function timed(count, work) {
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) work(index);
  return (performance.now() - begun) / 1000;
}

const number = (value) => Math.round(value).toLocaleString('en');

let total = 0;
const evaluate = (facts) => {
  total += evaluateClaim(facts, day(230)).total;
};
const facts = Array.from({ length: SAMPLE }, (_, index) => claimFacts(index));
timed(WARM_UP, (index) => evaluate(facts[index]));
const claimSeconds = timed(SAMPLE, (index) => evaluate(facts[index]));
const perSecond = SAMPLE / claimSeconds;
process.stdout.write(
  `claims: ${number(SAMPLE)} with three payments each in ${claimSeconds.toFixed(2)} s, ${number(perSecond)} a second; ` +
    `a million, reckoned from that sample: ${(MILLION / perSecond).toFixed(1)} s\n`,
);

const cases = Array.from({ length: 1_000 }, (_, index) => runningCase(index));
let accepted = 0;
const remind = (index) => {
  const { state, context } = cases[index % cases.length];
  if (decide(state, { type: 'remind', by: 'app' }, context).ok) accepted += 1;
};
timed(WARM_UP, remind);
accepted = 0;
const decideSeconds = timed(DECISIONS, remind);
process.stdout.write(
  `decisions: ${number(DECISIONS)} letters with their charges in ${decideSeconds.toFixed(2)} s, ` +
    `${number(DECISIONS / decideSeconds)} a second (${number(accepted)} accepted)\n`,
);
if (!Number.isSafeInteger(total) || accepted !== DECISIONS) throw new Error('the measured work went wrong');
