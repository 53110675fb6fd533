import { bankingDayFrom, nextBankingDay } from './bankingDay';
import type { CalendarDate } from './date';
import { dayNumber, fromDayNumber } from './dayNumber';

/** Full days the debtor has from the day of sending: inkassoloven § 10(3). */
export const NOTICE_DAYS = 10;

/**
 * The new deadline of a reminder or a notice of collection: ten full days after sending, moved on to a banking day, so
 * that it is never shorter than the law's and never on a day when nobody can pay.
 */
export const paymentDeadline = (sentOn: CalendarDate): CalendarDate =>
  fromDayNumber(bankingDayFrom(dayNumber(sentOn) + NOTICE_DAYS));

/**
 * The last day on which the debtor pays in time. A due date on a bank closing day moves on to the next banking day
 * (as gældsbrevsloven § 5(2) has it); no fee or compensation is due on or before it.
 */
export const lastTimelyPaymentDay = (dueDate: CalendarDate): CalendarDate => nextBankingDay(dueDate);
