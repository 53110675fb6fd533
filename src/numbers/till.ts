import { allocate, allocationRule, type Parts } from '../claim/allocation';
import { add, ore, subtract, sum, ZERO, type Ore } from '../claim/money';
import { chargeKinds, type ChargeKind } from '../procedure/lawfulCharges';

/** What one letter charges, and what of it is paid. */
export type Bill = Record<ChargeKind, { charged: Ore; paid: Ore }>;

const PART = { fee: 'fees', interest: 'interest', compensation: 'compensation' } as const;

/**
 * Where the money of one invoice goes: the claim's own order of allocation, and among charges of a kind the oldest first.
 * Money that finds nothing open is kept, and covers what is charged later.
 */
export class Till {
  readonly #bills: Bill[] = [];
  #kept = ZERO;

  constructor(public principalOpen: Ore) {}

  /** A letter charges. @returns its bill, which follows the money */
  charge({ fee, interest, compensation }: Readonly<Record<ChargeKind, Ore>>): Bill {
    const unpaid = (charged: Ore) => ({ charged, paid: ZERO });
    const bill = { fee: unpaid(fee), interest: unpaid(interest), compensation: unpaid(compensation) };
    this.#bills.push(bill);
    for (const kind of chargeKinds) this.#kept = this.#cover(kind, this.#kept);
    return bill;
  }

  /** Money comes in, or a credit note lowers what is owed. */
  take(amount: Ore, byVoucher: boolean): void {
    const rule = byVoucher
      ? 'principal-first'
      : allocationRule({ amount, designated: 'none' }, this.principalOpen, 'charges-first');
    const { covered, excess } = allocate(amount, this.#open(), rule);
    this.principalOpen = subtract(this.principalOpen, covered.principal);
    for (const kind of chargeKinds) this.#cover(kind, covered[PART[kind]]);
    this.#kept = add(this.#kept, excess);
  }

  #open(): Parts {
    const open = (kind: ChargeKind): Ore =>
      sum(this.#bills.map((bill) => subtract(bill[kind].charged, bill[kind].paid)));
    return {
      principal: this.principalOpen,
      fees: open('fee'),
      interest: open('interest'),
      compensation: open('compensation'),
      accrued: ZERO,
    };
  }

  /** Covers the charges of a kind, the oldest first. @returns what is left of the amount */
  #cover(kind: ChargeKind, amount: Ore): Ore {
    let left = amount;
    for (const bill of this.#bills) {
      const { charged, paid } = bill[kind];
      const covered = ore(Math.min(left, charged - paid));
      bill[kind] = { charged, paid: add(paid, covered) };
      left = subtract(left, covered);
    }
    return left;
  }
}
