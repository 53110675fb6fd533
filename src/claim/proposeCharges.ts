import type { Claim } from './claim';
import type { CalendarDate } from './date';
import { NOTICE_DAYS, paymentDeadline } from './deadline';
import type { Explanation, ExplanationOf, Refusal } from './explanations/catalogue';
import { judgeAmount } from './fee';
import { danishLaw } from './figures/danishLaw';
import { subtract, sum, ZERO, type Ore } from './money';

/** What a bookkeeper wants a reminder sent on the day of the claim to carry. */
export interface WantedCharges {
  /** Zero for none. */
  fee: Ore;
  interest: boolean;
  compensation: boolean;
}

/** What of it is lawful, and why, and what is refused, and why. */
export interface ProposedCharges {
  fee: Ore;
  interest: Ore;
  compensation: Ore;
  /** The claim with these charges: what the letter asks for. Interest that is not claimed in the letter is left out. */
  total: Ore;
  deadline: CalendarDate;
  because: Explanation[];
  refused: Refusal[];
}

/** Judges the charges of a reminder that is sent on `claim.asOf`. */
export function proposeCharges(claim: Claim, wanted: WantedCharges, figures = danishLaw): ProposedCharges {
  const { next, open, asOf } = claim;
  const because: Explanation[] = [];
  const refused: Refusal[] = [];
  const charge = (
    amount: Ore,
    choice: { because: Explanation; refused: null } | { because: null; refused: Refusal },
  ): Ore => {
    if (choice.refused !== null) {
      refused.push(choice.refused);
      return ZERO;
    }
    because.push(choice.because);
    return amount;
  };
  const tooHigh = judgeAmount({ sentOn: asOf, fee: wanted.fee }, figures);
  let fee = ZERO;
  if (tooHigh !== null) refused.push(tooHigh);
  else if (wanted.fee > 0) fee = charge(wanted.fee, next.fee);
  const interest = wanted.interest ? charge(next.interest.allowed, next.interest) : ZERO;
  const compensation = wanted.compensation ? charge(next.compensation.allowed, next.compensation) : ZERO;
  const deadline = paymentDeadline(asOf);
  const said: ExplanationOf<'deadline'> = { code: 'deadline', params: { sentOn: asOf, days: NOTICE_DAYS, deadline } };
  const claimed = wanted.interest ? open.interest : subtract(open.interest, claim.interestNew);
  const total = sum([open.principal, open.fees, open.compensation, claimed, fee, compensation]);
  return { fee, interest, compensation, total, deadline, because: [...because, said], refused };
}
