import { formatDate } from '../../../../src/claim/date';
import type { Firm } from '../firm';
import { kroner, versionText } from '../http/json';
import type { DemoReminder } from '../model';
import { reminderTotal } from '../rules/reminderAmounts';
import { AMOUNT_TEXTS, COLLECTION_NOTICE } from '../rules/reminderTexts';

const slashed = (text: string): string => text.replaceAll('.', '/');

/** "Renter 0,70% for perioden 06/06/2020 til 30/06/2020" */
export function interestText(firm: Firm, reminder: DemoReminder): string {
  const rate = firm.reminderInterestRate.toFixed(2).replace('.', ',');
  // The period is empty on the due date itself; it is then shown as that one day.
  const from = reminder.interestFrom > reminder.day ? reminder.day : reminder.interestFrom;
  return `Renter ${rate}% for perioden ${slashed(formatDate(from))} til ${slashed(formatDate(reminder.day))}`;
}

/** A reminder as Dinero answers it (ReminderViewModel). */
export const reminderView = (firm: Firm, reminder: DemoReminder) => ({
  Id: reminder.id,
  IsDraft: reminder.draft,
  IsDeleted: reminder.deleted,
  Number: reminder.number,
  DebtCollectionNoticeText: reminder.withDebtCollectionWarning ? COLLECTION_NOTICE : null,
  InvoiceTotalInclVatAmountText: AMOUNT_TEXTS.principal,
  InvoiceTotalInclVatAmount: kroner(reminder.principal),
  FeeAmountText: AMOUNT_TEXTS.fee,
  FeeAmount: kroner(reminder.fee),
  InterestAmountText: reminder.withInterestFee ? interestText(firm, reminder) : null,
  InterestAmount: reminder.withInterestFee ? kroner(reminder.interest) : null,
  CompensationFeeAvailable: reminder.compensationAvailable,
  CompensationFeeAmountText: AMOUNT_TEXTS.compensation,
  CompensationFeeAmount: kroner(reminder.compensation),
  AccumulatedFeesAndInterestAmountText: AMOUNT_TEXTS.earlier,
  AccumulatedFeesAndInterestAmount: kroner(reminder.earlier),
  PaidAmountText: AMOUNT_TEXTS.paid,
  PaidAmount: kroner(reminder.paid),
  ReminderTotalInclVatAmountText: AMOUNT_TEXTS.total,
  ReminderTotalInclVatAmount: kroner(reminderTotal(reminder)),
  Timestamp: versionText(reminder.version),
  Date: reminder.day,
  Title: reminder.title,
  Description: reminder.text,
  WithDebtCollectionWarning: reminder.withDebtCollectionWarning,
  WithFee: reminder.withFee,
  WithInterestFee: reminder.withInterestFee,
  WithCompensationFee: reminder.withCompensationFee,
});
