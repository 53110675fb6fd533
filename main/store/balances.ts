import type { CalendarDate } from '../../src/claim/date';
import { sum, type Ore } from '../../src/claim/money';
import type { Balance } from '../../src/dinero/model';
import { fromFlag, toFlag } from './flags';
import type { Store } from './store';

type Row = {
  paid: Ore;
  remaining: Ore;
  totalWithReminders: Ore;
  readAt: string;
};
type PaymentRow = {
  guid: string;
  day: CalendarDate;
  amount: Ore;
  byVoucher: number;
};

/** What is left of each invoice, as last read from Dinero. */
export function balancesRepository(store: Store) {
  const save = store.prepare<[Row & { invoiceGuid: string; paidByVoucher: Ore }]>(`
    INSERT OR REPLACE INTO balance (invoice_guid, paid, remaining, total_with_reminders, paid_by_voucher, read_at)
    VALUES (@invoiceGuid, @paid, @remaining, @totalWithReminders, @paidByVoucher, @readAt)`);
  const clearPayments = store.prepare<[string]>('DELETE FROM payment WHERE invoice_guid = ?');
  const savePayment = store.prepare<[PaymentRow & { invoiceGuid: string }]>(`
    INSERT INTO payment (invoice_guid, guid, day, amount, by_voucher)
    VALUES (@invoiceGuid, @guid, @day, @amount, @byVoucher)`);
  const one = store.prepare<[string], Row>(`
    SELECT paid, remaining, total_with_reminders AS totalWithReminders, read_at AS readAt
    FROM balance WHERE invoice_guid = ?`);
  const paymentsOf = store.prepare<[string], PaymentRow>(`
    SELECT guid, day, amount, by_voucher AS byVoucher FROM payment WHERE invoice_guid = ? ORDER BY day, guid`);

  return {
    /**
     * Replaces what was known of the invoice's payments.
     * @param readAt when Dinero was asked, ISO 8601 in UTC
     */
    save(invoiceGuid: string, balance: Balance, readAt: string): void {
      const { paid, remaining, totalWithReminders, payments } = balance;
      const paidByVoucher = sum(payments.filter(({ byVoucher }) => byVoucher).map(({ amount }) => amount));
      store.transaction(() => {
        save.run({ invoiceGuid, paid, remaining, totalWithReminders, paidByVoucher, readAt });
        clearPayments.run(invoiceGuid);
        for (const { byVoucher, ...payment } of payments) {
          savePayment.run({ ...payment, invoiceGuid, byVoucher: toFlag(byVoucher) });
        }
      });
    },

    get(invoiceGuid: string): { balance: Balance; readAt: string } | undefined {
      const row = one.get(invoiceGuid);
      if (row === undefined) return undefined;
      const { readAt, ...amounts } = row;
      const paid = paymentsOf
        .all(invoiceGuid)
        .map((payment) => ({ ...payment, byVoucher: fromFlag(payment.byVoucher) }));
      return { balance: { ...amounts, payments: paid }, readAt };
    },
  };
}

export type Balances = ReturnType<typeof balancesRepository>;
