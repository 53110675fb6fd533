import { allocate, allocationRule, type AllocationRule, type Parts } from './allocation';
import type { CalendarDate } from './date';
import type { AllocationPolicy, CreditNote, Payment } from './facts';
import type { InterestMeter } from './interestMeter';
import { add, ore, subtract, ZERO, type Ore } from './money';

/** How one payment was allocated. `interest` includes what had accrued but was not claimed; `excess` covered nothing. */
export interface Allocation {
  date: CalendarDate;
  amount: Ore;
  rule: AllocationRule;
  principal: Ore;
  fees: Ore;
  compensation: Ore;
  interest: Ore;
  excess: Ore;
}

/** How one credit note was set off: against the principal, and beyond it against charges. */
export interface Credit {
  date: CalendarDate;
  amount: Ore;
  principal: Ore;
  charges: Ore;
  excess: Ore;
}

/** The running account of one claim. Amounts open are never negative; money that finds nothing open is held. */
export class Ledger {
  fees = ZERO;
  compensation = ZERO;
  feesPaid = ZERO;
  compensationPaid = ZERO;
  interestPaid = ZERO;
  interestClaimed = ZERO;
  principalPaid = ZERO;
  credited = ZERO;
  /** Payments and credits beyond all that was open; covers compensation claimed later. */
  held = ZERO;
  readonly allocations: Allocation[] = [];
  readonly credits: Credit[] = [];

  constructor(
    public principalOpen: Ore,
    private readonly meter: InterestMeter,
    private readonly policy: AllocationPolicy,
  ) {}

  pay({ date, amount, designated }: Payment): void {
    const rule = allocationRule({ amount, designated }, this.principalOpen, this.policy);
    const { covered, excess } = allocate(amount, this.#open(), rule);
    const interest = this.#cover(covered);
    const { principal, fees, compensation } = covered;
    this.principalPaid = add(this.principalPaid, principal);
    this.held = add(this.held, excess);
    this.allocations.push({ date, amount, rule, principal, fees, compensation, interest, excess });
  }

  /** A credit note lowers the principal; what is more was paid too much and is set off against the charges. */
  credit({ date, amount }: CreditNote): void {
    const { covered, excess } = allocate(amount, this.#open(), 'principal-first');
    const interest = this.#cover(covered);
    const charges = add(add(covered.fees, covered.compensation), interest);
    this.credited = add(this.credited, subtract(amount, excess));
    this.held = add(this.held, excess);
    this.credits.push({ date, amount, principal: covered.principal, charges, excess });
  }

  chargeFee(fee: Ore): void {
    this.fees = add(this.fees, fee);
  }

  /** What is held from earlier payments and credits covers it, and each of them then says so. */
  chargeCompensation(amount: Ore): void {
    const fromHeld = ore(Math.min(this.held, amount));
    this.compensation = add(this.compensation, amount);
    this.compensationPaid = add(this.compensationPaid, fromHeld);
    this.held = subtract(this.held, fromHeld);
    let left = fromHeld;
    for (const money of [...this.credits, ...this.allocations]) {
      const used = ore(Math.min(left, money.excess));
      left = subtract(left, used);
      money.excess = subtract(money.excess, used);
      if ('rule' in money) money.compensation = add(money.compensation, used);
      else {
        money.charges = add(money.charges, used);
        this.credited = add(this.credited, used);
      }
    }
  }

  claimInterest(amount: Ore): void {
    this.interestClaimed = add(this.interestClaimed, amount);
  }

  /** Interest claimed beyond the lawful is not open. */
  #open(): Parts {
    const lawful = this.meter.total();
    const interest = ore(Math.max(0, Math.min(this.interestClaimed, lawful) - this.interestPaid));
    return {
      principal: this.principalOpen,
      fees: subtract(this.fees, this.feesPaid),
      compensation: subtract(this.compensation, this.compensationPaid),
      interest,
      accrued: ore(Math.max(0, lawful - this.interestPaid - interest)),
    };
  }

  /** @returns the interest covered, claimed or only accrued */
  #cover(covered: Parts): Ore {
    const interest = add(covered.interest, covered.accrued);
    this.principalOpen = subtract(this.principalOpen, covered.principal);
    this.feesPaid = add(this.feesPaid, covered.fees);
    this.compensationPaid = add(this.compensationPaid, covered.compensation);
    this.interestPaid = add(this.interestPaid, interest);
    return interest;
  }
}
