import { observe } from '../../main/jobs/cases';
import type { Desk } from '../../main/jobs/desk';

/** Reads the books of every case, as the slow round has after some days. */
export async function readAllBooks(desk: Desk): Promise<void> {
  for (const { invoiceGuid, reminded, level } of desk.caseFiles.watched()) {
    const at = desk.store.moment();
    desk.balances.save(invoiceGuid, await desk.dinero.balance(invoiceGuid, 'person'), at);
    if (reminded || level > 0) desk.reminders.save(invoiceGuid, await desk.dinero.reminders(invoiceGuid, 'person'), at);
    observe(desk, invoiceGuid);
  }
}
