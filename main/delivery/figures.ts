import { subtract, sum, ZERO, type Ore } from '../../src/claim/money';
import type { Reminder } from '../../src/dinero/model';
import type { Charges } from '../../src/ipc/views';
import {
  chargesAboveLaw,
  usualCharges,
  withinLaw,
  type ChargeKind,
  type LawfulCharges,
} from '../../src/procedure/lawfulCharges';
import type { SentStep } from '../../src/procedure/state';
import type { Urgency } from '../dinero/company';
import type { Desk } from '../jobs/desk';
import type { FreshFacts } from './freshFacts';

/** The amounts of a letter about one invoice. `paid` is negative, `earlier` what earlier letters charged. */
export type Figures = Pick<
  Reminder,
  'principal' | 'paid' | 'earlier' | 'fee' | 'interest' | 'compensation' | 'total' | 'compensationAvailable'
>;

export interface Drafted {
  figures: Figures;
  charges: Charges;
  /** Charges left out because Dinero would set them above the law. */
  tooHigh: ChargeKind[];
}

interface Question {
  invoiceGuid: string;
  wish: Partial<Charges> | null;
  lawful: LawfulCharges;
  /** With a notice of collection. */
  warning: boolean;
  urgency: Urgency;
}

/** Asks Dinero for its figures; asks again without what it would set above the law. Nothing is saved there. @throws AppError `dinero-…` */
export async function figuresOfDinero(
  desk: Desk,
  { invoiceGuid, wish, lawful, warning, urgency }: Question,
): Promise<Drafted> {
  const asked = withinLaw({ ...usualCharges(lawful), ...wish }, lawful);
  const figures = await desk.dinero.proposal(invoiceGuid, desk.today(), asked, warning, urgency);
  const tooHigh = chargesAboveLaw(figures, lawful);
  if (tooHigh.length === 0) return { figures, charges: asked, tooHigh };
  const charges = { ...asked, ...Object.fromEntries(tooHigh.map((kind) => [kind, false])) };
  const lower = await desk.dinero.proposal(invoiceGuid, desk.today(), charges, warning, urgency);
  return { figures: lower, charges, tooHigh };
}

/** The figures of a letter whose charges Dinero does not book: the books' own, and what the law allows. */
export function figuresOfOurs(
  { invoice, balance }: FreshFacts,
  unbooked: readonly SentStep[],
  wish: Partial<Charges> | null,
  lawful: LawfulCharges,
): Drafted {
  const charges = withinLaw({ ...usualCharges(lawful), ...wish }, lawful);
  const charge = (kind: ChargeKind): Ore => (charges[kind] ? lawful[kind].most : ZERO);
  const outside = sum(unbooked.flatMap(({ fee, interest, compensation }) => [fee, interest, compensation]));
  const added = { fee: charge('fee'), interest: charge('interest'), compensation: charge('compensation') };
  const parts = {
    principal: invoice.total,
    paid: subtract(balance.remaining, balance.totalWithReminders),
    earlier: sum([subtract(balance.totalWithReminders, invoice.total), outside]),
    ...added,
  };
  const figures = { ...parts, total: sum(Object.values(parts)), compensationAvailable: lawful.compensation.most > 0 };
  return { figures, charges, tooHigh: [] };
}
