import { subtract, type Ore } from '../../claim/money';
import { accept, refuse } from '../decision';
import type { Deciders } from './about';

interface Entry {
  amount: Ore;
  ref: string | null;
}

const isKnownIn = (list: readonly Entry[], { ref }: Entry): boolean =>
  ref !== null && list.some((entry) => entry.ref === ref);

/** The entry meant: the one named, else the latest of just that amount, else the latest that holds as much. */
function meant<T extends Entry>(
  list: readonly T[],
  { amount, ref }: { amount: Ore | null; ref: string | null },
): T | undefined {
  if (ref !== null) return list.findLast((entry) => entry.ref === ref);
  if (amount === null) return list.at(-1);
  return list.findLast((entry) => entry.amount === amount) ?? list.findLast((entry) => entry.amount > amount);
}

/** What of an entry stays where only a part came back. */
const remainder = <T extends Entry>(entry: T, amount: Ore | null): T | null =>
  amount === null || amount >= entry.amount ? null : { ...entry, amount: subtract(entry.amount, amount) };

const nothing = 0 as Ore;

/** What the books say of the invoice: money, credit notes, dates and amounts. */
export const books: Deciders<
  'see-payment' | 'reverse-payment' | 'see-credit' | 'reverse-credit' | 'move-due-date' | 'change-amount'
> = {
  'see-payment': ({ payments }, { payment }, { today: on }) => {
    const { date, amount } = payment;
    if (amount <= 0) return refuse({ code: 'amount-missing', params: { amount } });
    if (isKnownIn(payments, payment)) return refuse({ code: 'payment-known', params: { date, amount } });
    return accept({ type: 'payment-seen', v: 1, on, payment });
  },

  'reverse-payment': ({ payments }, { amount, ref }, { today: on }) => {
    const payment = meant(payments, { amount, ref });
    if (payment === undefined) return refuse({ code: 'payment-unknown', params: { amount: amount ?? nothing } });
    const rest = remainder(payment, amount);
    return accept(
      { type: 'payment-reversed', v: 1, on, payment },
      ...(rest === null ? [] : [{ type: 'payment-seen' as const, v: 1 as const, on, payment: rest }]),
    );
  },

  'see-credit': ({ credits }, { credit }, { today: on }) => {
    const { date, amount } = credit;
    if (amount <= 0) return refuse({ code: 'amount-missing', params: { amount } });
    if (isKnownIn(credits, credit)) return refuse({ code: 'credit-known', params: { date, amount } });
    return accept({ type: 'credit-seen', v: 1, on, credit });
  },

  'reverse-credit': ({ credits }, { amount, ref }, { today: on }) => {
    const credit = meant(credits, { amount, ref });
    if (credit === undefined) return refuse({ code: 'credit-unknown', params: { amount: amount ?? nothing } });
    const rest = remainder(credit, amount);
    return accept(
      { type: 'credit-reversed', v: 1, on, credit },
      ...(rest === null ? [] : [{ type: 'credit-seen' as const, v: 1 as const, on, credit: rest }]),
    );
  },

  'move-due-date': ({ invoice }, { dueDate }, { today: on }) =>
    dueDate === invoice.dueDate
      ? refuse({ code: 'due-date-unchanged', params: { dueDate } })
      : accept({ type: 'due-date-moved', v: 1, on, dueDate }),

  'change-amount': ({ invoice }, { principal }, { today: on }) => {
    if (principal === invoice.principal) return refuse({ code: 'amount-unchanged', params: { amount: principal } });
    if (principal < 0) return refuse({ code: 'nothing-owed', params: { amount: principal } });
    return accept({ type: 'amount-changed', v: 1, on, principal });
  },
};
