import type { CalendarDate } from '../claim/date';
import { dayNumber } from '../claim/dayNumber';
import { sum, type Ore } from '../claim/money';
import type { SentStep } from '../procedure/state';
import { Till, type Bill } from './till';

/** An amount on a day. */
export interface OnDay {
  day: CalendarDate;
  amount: Ore;
}

/** A step that was sent and counts: neither come back nor taken back. */
export type CountedStep = Pick<SentStep, 'kind' | 'level' | 'sentOn' | 'fee' | 'interest' | 'compensation'>;

/** An invoice that letters were sent about. Steps and money in any order. */
export interface RemindedInvoice {
  principal: Ore;
  steps: readonly CountedStep[];
  /** Payments, and vouchers such as credit notes that settled it instead. */
  money: readonly (OnDay & { byVoucher: boolean })[];
}

/** What one letter charged, and what came of it. */
export interface LetterAccount {
  kind: 'reminder' | 'notice';
  /** The step of the procedure; null where it took none. */
  level: number | null;
  sentOn: CalendarDate;
  bill: Bill;
  /** Paid after the letter's day, and no later than the day of the next step. */
  paid: Ore;
  /** Days from the letter to the payment in that time that left no principal open; null where none did. */
  settledAfter: number | null;
  /** Whether another letter or the handover followed. */
  followed: boolean;
}

/** The letters of one invoice, oldest first, and the money that came in after the first of them. */
export interface Account {
  letters: LetterAccount[];
  recovered: OnDay[];
}

const byDay =
  <T>(dayOf: (one: T) => CalendarDate) =>
  (a: T, b: T) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0;

type Step = CountedStep & { until: CalendarDate | null };

/** The steps in their order, each with the day of the next. */
function inOrder(steps: readonly CountedStep[]): Step[] {
  const sorted = [...steps].sort(byDay(({ sentOn }) => sentOn));
  return sorted.map((step, place) => ({ ...step, until: sorted[place + 1]?.sentOn ?? null }));
}

/** Whether money came after a letter and before the next: the day of the letter itself is too early to be its doing. */
const isOf = ({ sentOn, until }: Step, day: CalendarDate): boolean => day > sentOn && (until === null || day <= until);

/** Money in the order it came; on one day what vouchers settled comes first, as in the claim. */
const inTurn = (money: RemindedInvoice['money']): RemindedInvoice['money'] =>
  money
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => Number(b.byVoucher) - Number(a.byVoucher))
    .sort(byDay(({ day }) => day));

/**
 * Goes through what happened to an invoice, day by day. On one day money comes before charges, as in its claim.
 * Money of no amount or less is no payment.
 */
export function accountOf({ principal, steps, money }: RemindedInvoice): Account {
  const letters = inOrder(steps).filter(({ kind }) => kind !== 'handover');
  const came = inTurn(money);
  const till = new Till(principal);
  const bills: Bill[] = [];
  let settledOn: CalendarDate | null = null;
  for (const { day, amount, byVoucher } of came) {
    for (const letter of letters.slice(bills.length)) if (letter.sentOn < day) bills.push(till.charge(letter));
    const before = till.principalOpen;
    till.take(amount, byVoucher);
    if (before > 0 && till.principalOpen === 0 && !byVoucher) settledOn = day;
  }
  for (const letter of letters.slice(bills.length)) bills.push(till.charge(letter));

  const paid = came.filter(({ byVoucher }) => !byVoucher);
  const first = letters[0];
  return {
    letters: bills.flatMap((bill, place) => {
      const letter = letters[place];
      return letter === undefined ? [] : [letterAccount(letter, bill, paid, settledOn)];
    }),
    recovered: paid
      .filter(({ day }) => first !== undefined && day > first.sentOn)
      .map(({ day, amount }) => ({ day, amount })),
  };
}

function letterAccount(
  letter: Step,
  bill: Bill,
  paid: readonly OnDay[],
  settledOn: CalendarDate | null,
): LetterAccount {
  const { kind, level, sentOn, until } = letter;
  return {
    kind: kind === 'notice' ? 'notice' : 'reminder',
    level,
    sentOn,
    bill,
    paid: sum(paid.filter(({ day }) => isOf(letter, day)).map(({ amount }) => amount)),
    settledAfter: settledOn !== null && isOf(letter, settledOn) ? dayNumber(settledOn) - dayNumber(sentOn) : null,
    followed: until !== null,
  };
}
