import { addDays, daysBetween, type CalendarDate } from '../../../../src/claim/date';
import { ore, subtract, sum, ZERO, type Ore } from '../../../../src/claim/money';
import { contactOf, type Firm } from '../firm';
import { invalid } from '../http/errors';
import type { DemoInvoice, DemoReminder, ReminderFlags } from '../model';
import { bookedReminders, chargesOf, paidOn, totalOf } from './balance';
import { liveReminders } from './reminderRules';
import { reminderText } from './reminderTexts';

/** Danish kroner, Renteloven § 9 a, stk. 3. */
const COMPENSATION = ore(31_000);

export interface ReminderWish extends ReminderFlags {
  day: CalendarDate;
  title?: string | undefined;
  text?: string | undefined;
  /** The draft that is being changed: it does not count as an earlier one. */
  instead?: DemoReminder;
}

const inCurrency = (amount: Ore, invoice: DemoInvoice): Ore => ore(Math.round((amount * 100) / invoice.exchangeRate));

/** Companies only, and once per invoice. */
function compensationAvailable(firm: Firm, invoice: DemoInvoice, others: readonly DemoReminder[]): boolean {
  return !contactOf(firm, invoice).isPerson && !others.some((reminder) => reminder.compensation > 0);
}

/** Monthly rate by days of a year of 365; on what is left of the principal. */
function interestOn(principal: Ore, ratePerMonth: number, days: number): Ore {
  if (principal <= 0 || days <= 0) return ZERO;
  return ore(Math.round((principal * ratePerMonth * 12 * days) / (100 * 365)));
}

/** From the day after the due date, or after the last reminder that charged interest. */
function interestStart(invoice: DemoInvoice): CalendarDate {
  const charged = bookedReminders(invoice).filter((reminder) => reminder.withInterestFee);
  return addDays(
    charged.reduce<CalendarDate>((latest, reminder) => (reminder.day > latest ? reminder.day : latest), invoice.due),
    1,
  );
}

/**
 * The reminder that would be made, with its amounts; nothing is kept.
 * @throws DineroError where compensation is asked for and not available.
 */
export function proposeReminder(firm: Firm, invoice: DemoInvoice, wish: ReminderWish): DemoReminder {
  const others = liveReminders(invoice).filter((reminder) => reminder !== wish.instead);
  const available = compensationAvailable(firm, invoice, others);
  if (wish.withCompensationFee && !available) {
    throw invalid(
      'The reminder cannot have a compensation fee.',
      'Kompensationsgebyr kan ikke pålægges denne rykker.',
      'WithCompensationFee',
    );
  }
  const number = wish.instead?.number ?? others.length + 1;
  const interestFrom = interestStart(invoice);
  const paid = paidOn(invoice);
  const days = daysBetween(interestFrom, wish.day) + 1;
  const texts = reminderText(number, wish.withDebtCollectionWarning);
  return {
    id: null,
    number,
    draft: true,
    deleted: false,
    day: wish.day,
    title: wish.title ?? texts.title,
    text: wish.text ?? texts.text,
    withDebtCollectionWarning: wish.withDebtCollectionWarning,
    withFee: wish.withFee,
    withInterestFee: wish.withInterestFee,
    withCompensationFee: wish.withCompensationFee,
    principal: totalOf(invoice),
    fee: wish.withFee ? inCurrency(firm.reminderFee, invoice) : ZERO,
    interest: wish.withInterestFee
      ? interestOn(subtract(totalOf(invoice), paid), firm.reminderInterestRate, days)
      : ZERO,
    interestFrom,
    compensation: wish.withCompensationFee ? inCurrency(COMPENSATION, invoice) : ZERO,
    compensationAvailable: available,
    earlier: sum(bookedReminders(invoice).map(chargesOf)),
    paid: subtract(ZERO, paid),
    sent: false,
    version: invoice.version,
    updatedAt: invoice.updatedAt,
  };
}

/** What the letter asks for. */
export const reminderTotal = (reminder: DemoReminder): Ore =>
  sum([reminder.principal, reminder.earlier, chargesOf(reminder), reminder.paid]);
