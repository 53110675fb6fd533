import { AppError, isGone } from '../appError';
import { DineroActLost } from '../dinero/company';
import type { Reversal } from '../store/reversals';
import { observe } from './cases';
import type { Desk } from './desk';
import { isPassing, waitAfter } from './retrying';

/**
 * Takes back in Dinero the reminders whose charges were covered. What stands there is read first, so that after a crash or
 * a lost answer nothing is taken back twice.
 */
export async function takeBackReminders(desk: Desk): Promise<void> {
  for (const row of desk.reversals.waiting()) {
    desk.goOn();
    if (row.nextTryAt !== null && Date.parse(row.nextTryAt) > desk.now()) continue;
    desk.reversals.save(await takeBack(desk, row));
    desk.changed('cases', 'invoices');
  }
}

async function takeBack(desk: Desk, row: Reversal): Promise<Reversal> {
  const { invoiceGuid, reminderId } = row;
  const done: Reversal = { ...row, state: 'done', reason: null, nextTryAt: null };
  try {
    const standing = await readReminders(desk, invoiceGuid);
    const own = standing.find(({ id, deleted }) => id === reminderId && !deleted);
    if (own === undefined) return done;
    await desk.dinero.deleteReminder(invoiceGuid, reminderId, own.timestamp);
    await readReminders(desk, invoiceGuid);
    return done;
  } catch (error) {
    if (isGone(error)) return done; // with its invoice: gone is what was wanted
    const lost = error instanceof DineroActLost;
    const reason = lost ? 'dinero-down' : desk.nameOf(error);
    desk.log.warn('a reminder was not taken back', { reversal: row.id, reason });
    // What Dinero says no to is tried again with each daily run, in case somebody has made room for it there.
    if (!lost && !(error instanceof AppError && isPassing(error.code))) return { ...row, state: 'failed', reason };
    const nextTryAt = new Date(desk.now() + waitAfter(row.attempts)).toISOString();
    return { ...row, reason, attempts: row.attempts + 1, nextTryAt };
  }
}

async function readReminders(desk: Desk, invoiceGuid: string) {
  const [reminders, balance] = await Promise.all([
    desk.dinero.reminders(invoiceGuid, 'background'),
    desk.dinero.balance(invoiceGuid, 'background'),
  ]);
  const at = desk.store.moment();
  desk.store.transaction(() => {
    desk.reminders.save(invoiceGuid, reminders, at);
    desk.balances.save(invoiceGuid, balance, at);
  });
  observe(desk, invoiceGuid);
  return reminders;
}
