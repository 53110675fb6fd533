import { bankingDaysAfter, later, type Day } from './days';
import type { FirmRecord, Happening, InvoiceRecord, ReminderRecord } from './record';

export const GRACE_DAYS = 10;
const START_AFTER_BANKING_DAYS = 3;

type WithDiary = Pick<InvoiceRecord, 'diary'>;

/** What had happened by a day; the happenings of a day come before its run. */
const until = (invoice: WithDiary, day: Day): Happening[] => invoice.diary.filter((entry) => entry.day <= day);

export const dueOn = (invoice: InvoiceRecord, day: Day): Day =>
  until(invoice, day).reduce((due, entry) => (entry.what === 'moved' ? entry.due : due), invoice.due);

/** Whether the latest of two opposites is the first one. */
const stands = (
  invoice: WithDiary,
  day: Day,
  yes: readonly Happening['what'][],
  no: readonly Happening['what'][],
): boolean => {
  const last = until(invoice, day).findLast(({ what }) => yes.includes(what) || no.includes(what));
  return last !== undefined && yes.includes(last.what);
};

export const isDeleted = (invoice: WithDiary, day: Day): boolean => stands(invoice, day, ['deleted'], []);
export const isDisputed = (invoice: WithDiary, day: Day): boolean => stands(invoice, day, ['disputed'], ['undisputed']);
export const isBankrupt = (invoice: WithDiary, day: Day): boolean => stands(invoice, day, ['bankrupt'], []);
export const hasNoEmail = (invoice: WithDiary, day: Day): boolean => stands(invoice, day, ['no-email'], ['email']);
export const isSwitchedOff = (invoice: WithDiary, day: Day): boolean =>
  stands(invoice, day, ['off', 'excluded'], ['on']);

/** Letters that stood in the books when another was made. */
export const standingBefore = ({ reminders }: InvoiceRecord, one: ReminderRecord): ReminderRecord[] =>
  reminders.filter(
    ({ id, draft, day, deletedOn }) =>
      !draft && id < one.id && day <= one.day && (deletedOn === null || deletedOn > one.day),
  );

/** Letters that stand at the end of a day. */
export const standingOn = ({ reminders }: InvoiceRecord, on: Day): ReminderRecord[] =>
  reminders.filter(({ draft, day, deletedOn }) => !draft && day <= on && (deletedOn === null || deletedOn > on));

interface Money {
  day: Day;
  amount: number;
  credit: boolean;
}

/** Payments and credit notes that stood by a day. */
export function moneyOn(invoice: WithDiary, day: Day): Money[] {
  const money: Money[] = [];
  for (const entry of until(invoice, day)) {
    if (entry.what === 'taken-back') money.pop();
    else if (entry.what === 'paid' || entry.what === 'credited')
      money.push({ day: entry.day, amount: entry.amount, credit: entry.what === 'credited' });
  }
  return money;
}

/**
 * What of the principal and of the charges is open on a day, by the letters given. Money covers charges first, unless it
 * is just the open principal.
 */
export function openOn(
  invoice: InvoiceRecord,
  day: Day,
  letters: readonly ReminderRecord[],
): { principal: number; charges: number; credited: number } {
  const money = moneyOn(invoice, day);
  let principal = invoice.principal;
  let covered = 0;
  const charged = (before: Day): number =>
    letters.reduce((total, letter) => (letter.day < before ? total + letter.charges : total), 0);
  for (const { day: on, amount, credit } of money) {
    const toCharges = credit || amount === principal ? 0 : Math.min(amount, charged(on) - covered);
    const toPrincipal = Math.min(principal, amount - toCharges);
    principal -= toPrincipal;
    covered += amount - toPrincipal; // what is left over waits for charges to come
  }
  const credited = money.reduce((total, { amount, credit }) => (credit ? total + amount : total), 0);
  return { principal, charges: Math.max(0, charged(later(day, 1)) - covered), credited };
}

/** The first day on which the app may start it by itself: some banking days after the first run past the grace. */
export function startDay(firm: FirmRecord, invoice: InvoiceRecord): Day | null {
  let found: Day | null = null;
  let due = invoice.due;
  for (const run of firm.runs) {
    const moved = dueOn(invoice, run);
    // Found anew where it is not overdue any more before it has started.
    if (found !== null && moved !== due && moved >= run && run < bankingDaysAfter(found, START_AFTER_BANKING_DAYS))
      found = null;
    due = moved;
    if (found === null && later(due, GRACE_DAYS) <= run) found = run;
  }
  return found === null || due < firm.startFrom ? null : bankingDaysAfter(found, START_AFTER_BANKING_DAYS);
}
