import { isProtected, type ClaimFacts } from '../claim/facts';
import { debtorKind } from '../dinero/debtorKind';
import type { Balance, Debtor, InvoiceDetail, Reminder } from '../dinero/model';

/** An invoice as Dinero knows it, told as the facts of a claim. */
export function claimFacts(
  invoice: Pick<InvoiceDetail, 'total' | 'day'> & { dueDate: NonNullable<InvoiceDetail['dueDate']> },
  balance: Balance,
  reminders: readonly Reminder[],
  debtor: Debtor | null,
  disputed: boolean,
): ClaimFacts {
  const kind = debtorKind(debtor);
  const booked = reminders.flatMap(({ draft, deleted, day, ...charged }) =>
    draft || deleted || day === null ? [] : [{ day, ...charged }],
  );
  const paid = balance.payments.filter((payment) => payment.amount > 0);
  return {
    principal: invoice.total,
    invoiceDate: invoice.day,
    dueDate: invoice.dueDate,
    debtor: kind,
    // A due date printed on the invoice binds traders who accept it tacitly, and no consumer (renteloven § 3(1), § 7(1)).
    dueDateAgreed: !isProtected(kind),
    interest: { dayCount: 'actual/actual', contractRate: null },
    payments: paid
      .filter((payment) => !payment.byVoucher)
      .map(({ day, amount }) => ({ date: day, amount, designated: 'none' })),
    creditNotes: paid.filter((payment) => payment.byVoucher).map(({ day, amount }) => ({ date: day, amount })),
    reminders: booked.map(({ day, fee }) => ({ sentOn: day, fee })),
    claimedInterest: booked
      .filter(({ interest }) => interest > 0)
      .map(({ day, interest }) => ({ asOf: day, amount: interest })),
    claimedCompensation: booked
      .filter(({ compensation }) => compensation > 0)
      .map(({ day, compensation }) => ({ date: day, amount: compensation })),
    claimCompensation: false,
    disputed,
  };
}
