import { bankingDayFrom } from './bankingDay';
import type { Claim, InterestPeriod, LawfulFee } from './claim';
import { judgeCompensation } from './compensation';
import type { CalendarDate } from './date';
import { dayNumber, fromDayNumber } from './dayNumber';
import type { Refusal } from './explanations/catalogue';
import type { ClaimFacts, SentReminder } from './facts';
import { feeAllowedFrom, judgeFee, type FeeCircumstances } from './fee';
import { danishLaw } from './figures/danishLaw';
import type { LawFigures } from './figures/lawFigures';
import { historyTo, type HistoryEvent } from './history';
import { InterestMeter, type MeteredPeriod } from './interestMeter';
import { rateFor } from './interestRate';
import { interestStart } from './interestStart';
import { Ledger } from './ledger';
import { limitationOf } from './limitation';
import { add, ore, subtract, sum, type Ore } from './money';
import { allow, refuse, type NextCharges } from './nextCharges';

const asPeriod = ({ from, to, days, base, applied, yearDays }: MeteredPeriod): InterestPeriod => ({
  from: fromDayNumber(from),
  to: fromDayNumber(to),
  days,
  base,
  rate: applied.rate,
  reference: applied.reference,
  surcharge: applied.surcharge,
  yearDays,
});

/** One walk through the history of a claim, oldest event first. */
class Evaluation {
  readonly #facts: ClaimFacts;
  readonly #figures: LawFigures;
  readonly #lastTimelyDay: number;
  readonly #start: ReturnType<typeof interestStart>;
  readonly #meter: InterestMeter;
  readonly #ledger: Ledger;
  readonly #lawfulFees: LawfulFee[] = [];
  readonly #counted: number[] = [];
  readonly #refusals: Refusal[] = [];
  #countedElsewhere = 0;
  #openAfterTimelyDay: Ore | undefined;
  #compensationClaimedOn: CalendarDate | null = null;

  constructor(facts: ClaimFacts, figures: LawFigures) {
    this.#facts = facts;
    this.#figures = figures;
    this.#lastTimelyDay = bankingDayFrom(dayNumber(facts.dueDate));
    this.#start = interestStart(facts, figures);
    this.#meter = new InterestMeter(this.#start.day, facts.interest.dayCount, rateFor(facts, figures));
    this.#ledger = new Ledger(facts.principal, this.#meter, facts.allocation ?? 'charges-first');
  }

  run(asOf: CalendarDate): Claim {
    for (const event of historyTo(asOf, this.#facts, this.#figures.compensation)) {
      const day = dayNumber(event.day);
      // The day of the event still bears interest on what was open before it.
      this.#meter.runTo(day, this.#ledger.principalOpen);
      if (day > this.#lastTimelyDay) this.#openAfterTimelyDay ??= this.#ledger.principalOpen;
      this.#take(event);
    }
    this.#meter.runTo(dayNumber(asOf), this.#ledger.principalOpen);
    this.#openAfterTimelyDay ??= this.#ledger.principalOpen;
    this.#countLaterLetters(asOf);
    return this.#result(asOf);
  }

  #take(event: HistoryEvent): void {
    switch (event.kind) {
      case 'credit':
        this.#ledger.credit(event.credit);
        break;
      case 'payment':
        this.#ledger.pay(event.payment);
        break;
      case 'arrears':
        this.#countElsewhere(event.day);
        break;
      case 'reminder':
        this.#takeReminder(event.reminder);
        break;
      case 'interest':
        this.#ledger.claimInterest(event.amount);
        break;
      case 'compensation':
        this.#takeCompensation(event.day, event.amount);
        break;
    }
  }

  #takeReminder(reminder: SentReminder): void {
    const refusal = judgeFee(reminder, this.#circumstances(reminder.sentOn), this.#figures);
    if (refusal !== null) {
      this.#refusals.push(refusal);
      return;
    }
    this.#counted.push(dayNumber(reminder.sentOn));
    this.#ledger.chargeFee(reminder.fee);
    this.#lawfulFees.push({ sentOn: reminder.sentOn, fee: reminder.fee, number: this.#counted.length });
  }

  #takeCompensation(day: CalendarDate, amount: Ore): void {
    const refusal = this.#judgeCompensation(day, amount);
    if (refusal !== null) {
      this.#refusals.push(refusal);
      return;
    }
    this.#compensationClaimedOn = day;
    this.#ledger.chargeCompensation(amount);
  }

  #judgeCompensation(date: CalendarDate, amount: Ore): ReturnType<typeof judgeCompensation> {
    const circumstances = {
      lastTimelyDay: this.#lastTimelyDay,
      openAfterTimelyDay: this.#openAfterTimelyDay ?? this.#ledger.principalOpen,
      claimedOn: this.#compensationClaimedOn,
    };
    return judgeCompensation({ date, amount }, this.#facts, circumstances, this.#figures);
  }

  #circumstances(day: CalendarDate): FeeCircumstances {
    const { disputed, disputedSince } = this.#facts;
    return {
      counted: this.#counted,
      countedElsewhere: this.#countedElsewhere,
      lastTimelyDay: this.#lastTimelyDay,
      principalOpen: this.#ledger.principalOpen,
      disputed: disputed && (disputedSince === undefined || disputedSince <= day),
    };
  }

  #countElsewhere(day: CalendarDate): void {
    this.#counted.push(dayNumber(day));
    this.#countedElsewhere += 1;
  }

  /** Letters dated after the day of evaluation take their place and their ten days too. */
  #countLaterLetters(asOf: CalendarDate): void {
    for (const { sentOn, fee, bounced } of this.#facts.reminders) {
      if (sentOn > asOf && fee > 0 && bounced !== true) this.#counted.push(dayNumber(sentOn));
    }
    for (const day of this.#facts.arrearsReminders ?? []) if (day > asOf) this.#countElsewhere(day);
  }

  #result(asOf: CalendarDate): Claim {
    const ledger = this.#ledger;
    const interestTotal = this.#meter.total();
    const interestClaimed = sum(this.#facts.claimedInterest.map(({ amount }) => amount));
    const interestNew = ore(Math.max(0, interestTotal - Math.max(interestClaimed, ledger.interestPaid)));
    const open = {
      principal: ledger.principalOpen,
      fees: subtract(ledger.fees, ledger.feesPaid),
      compensation: subtract(ledger.compensation, ledger.compensationPaid),
      interest: subtract(interestTotal, ledger.interestPaid),
    };
    const total = sum(Object.values(open));
    const charged = sum([ledger.fees, ledger.compensation, interestTotal]);
    const owed = subtract(add(this.#facts.principal, charged), ledger.credited);
    return {
      asOf,
      dayCount: this.#facts.interest.dayCount,
      principal: this.#facts.principal,
      credited: ledger.credited,
      paid: subtract(owed, total),
      held: ledger.held,
      interestStart: this.#start.why,
      interestPeriods: this.#meter.periods.map(asPeriod),
      interestTotal,
      interestClaimed,
      interestNew,
      overClaimed: this.#overClaimed(),
      fees: ledger.fees,
      lawfulFees: this.#lawfulFees,
      compensation: ledger.compensation,
      compensationClaimedOn: this.#compensationClaimedOn,
      open,
      total,
      allocations: ledger.allocations,
      credits: ledger.credits,
      feesLeft: Math.max(0, this.#figures.maxFees - this.#counted.length),
      nextFeeAllowedOn: feeAllowedFrom(this.#circumstances(asOf), this.#figures),
      next: this.#next(asOf, { interestTotal, interestClaimed, interestNew }),
      refusals: [...this.#refusals, ...this.#moneyRefusals(), ...this.#interestRefusals()],
      limitation: limitationOf(this.#facts.dueDate, asOf, this.#figures),
    };
  }

  #overClaimed(): Ore {
    return ore(Math.max(0, this.#ledger.interestClaimed - this.#meter.total()));
  }

  #next(asOf: CalendarDate, interest: { interestTotal: Ore; interestClaimed: Ore; interestNew: Ore }): NextCharges {
    const { feeCap: amount, compensation, maxFees } = this.#figures;
    const fee = judgeFee({ sentOn: asOf, fee: amount }, this.#circumstances(asOf), this.#figures);
    const left = maxFees - this.#counted.length;
    const noCompensation = this.#judgeCompensation(asOf, compensation);
    const { interestTotal: total, interestClaimed: claimed, interestNew } = interest;
    const from = fromDayNumber(this.#start.day);
    return {
      fee: fee === null ? allow(amount, { code: 'next-fee', params: { amount, left, from: asOf } }) : refuse(fee),
      interest:
        interestNew > 0
          ? allow(interestNew, { code: 'next-interest', params: { amount: interestNew, total, claimed } })
          : refuse(
              asOf < from
                ? { code: 'interest-not-begun', params: { from } }
                : (this.#unknownRates().at(-1) ?? { code: 'interest-nothing-new', params: { total, claimed } }),
            ),
      compensation:
        noCompensation === null
          ? allow(compensation, { code: 'next-compensation', params: { amount: compensation } })
          : refuse(noCompensation),
    };
  }

  #moneyRefusals(): Refusal[] {
    const refusals: Refusal[] = [];
    for (const { date, amount, excess } of this.#ledger.allocations) {
      if (excess > 0) refusals.push({ code: 'payment-above-open', params: { date, amount, excess } });
    }
    for (const { date, amount, excess } of this.#ledger.credits) {
      if (excess > 0) refusals.push({ code: 'credit-above-open', params: { date, amount, excess } });
    }
    return refusals;
  }

  #unknownRates(): { code: 'interest-rate-unknown'; params: { from: CalendarDate; to: CalendarDate } }[] {
    return this.#meter.unknown.map(({ from, to }) => ({
      code: 'interest-rate-unknown',
      params: { from: fromDayNumber(from), to: fromDayNumber(to) },
    }));
  }

  #interestRefusals(): Refusal[] {
    const refusals: Refusal[] = this.#unknownRates();
    const capped = this.#meter.periods.find(({ applied }) => applied.capped !== null);
    if (capped?.applied.capped != null) {
      const { rate, capped: contract } = capped.applied;
      refusals.push({ code: 'interest-rate-capped', params: { from: fromDayNumber(capped.from), contract, rate } });
    }
    const over = this.#overClaimed();
    if (over > 0) {
      const params = { claimed: this.#ledger.interestClaimed, lawful: this.#meter.total(), over };
      refusals.push({ code: 'interest-over-claimed', params });
    }
    return refusals;
  }
}

/**
 * The claim on one invoice as of a day: open principal, interest by period, fees, compensation, total, what was claimed
 * beyond the law, and what a reminder on that day may carry. Pure: same facts, same answer.
 * @throws RangeError where amounts go beyond safe integers of øre
 */
export const evaluateClaim = (facts: ClaimFacts, asOf: CalendarDate, figures: LawFigures = danishLaw): Claim =>
  new Evaluation(facts, figures).run(asOf);
