import { isGone } from '../appError';
import type { Urgency } from '../dinero/company';
import { observe } from './cases';
import { checkPlan, type Reading } from './checkPlan';
import { isOfThisOne } from './retrying';
import type { Desk } from './desk';

/** What the settlement check has seen. */
export interface Checked {
  checked: number;
  /** Cases that are settled now: paid or credited, charges and all. */
  settled: number;
  /** Cases that have come to wait for a decision about the charges. */
  decisions: number;
}

/**
 * Asks Dinero whether open cases were settled, with as few calls as that takes, and tells the cases.
 * One invoice that Dinero answers strangely about does not stop the others.
 * @param spent calls made today already
 * @throws AppError `dinero-…` where Dinero itself fails; what was read until then is kept
 */
export async function settlementCheck(desk: Desk, urgency: Urgency, spent: number): Promise<Checked> {
  const counts: Checked = { checked: 0, settled: 0, decisions: 0 };
  const plan = checkPlan(desk.caseFiles.watched(), spent);
  for (const [place, reading] of plan.entries()) {
    desk.goOn();
    desk.progress('checking', place, plan.length);
    try {
      await readBooks(desk, reading, urgency);
    } catch (error) {
      if (!isOfThisOne(error)) throw error;
      desk.log.warn('the books of a case were not read', { invoiceGuid: reading.invoiceGuid, code: error.code });
      continue;
    }
    counts.checked += 1;
    for (const event of observe(desk, reading.invoiceGuid)) {
      if (event.type !== 'settlement-changed') continue;
      if (event.to === 'paid' || event.to === 'credited') counts.settled += 1;
      if (event.to === 'decision') counts.decisions += 1;
    }
  }
  return counts;
}

/** Reads what was asked for and keeps it. An invoice that Dinero no longer has is kept as deleted. */
async function readBooks(desk: Desk, reading: Reading, urgency: Urgency): Promise<void> {
  const { invoiceGuid } = reading;
  try {
    const [invoice, balance, reminders] = await Promise.all([
      reading.invoice ? desk.dinero.invoice(invoiceGuid, urgency) : null,
      desk.dinero.balance(invoiceGuid, urgency),
      reading.reminders ? desk.dinero.reminders(invoiceGuid, urgency) : null,
    ]);
    const at = desk.store.moment();
    desk.store.transaction(() => {
      if (invoice !== null) desk.invoices.saveDetail(invoice);
      desk.balances.save(invoiceGuid, balance, at);
      if (reminders !== null) desk.reminders.save(invoiceGuid, reminders, at);
    });
  } catch (error) {
    if (!isGone(error)) throw error;
    desk.invoices.markDeleted(invoiceGuid);
  }
}
