import { z } from 'zod';
import { ZERO } from '../claim/money';
import { dayOrNull, flag, flagOrNo, kroner, kronerOrZero, text, voucherNumber, whole } from './fields';
import type { Reminder } from './model';

/**
 * A reminder with lower-case keys (ReminderViewModel), saved or proposed. Dinero may show the amount of a charge that is not chosen:
 * an amount whose switch is off is no part of the reminder.
 */
export const ReminderAnswer = z
  .object({
    id: whole.nullish(),
    number: voucherNumber,
    isdraft: flag,
    isdeleted: flag,
    timestamp: text,
    date: dayOrNull,
    title: text,
    description: text,
    invoicetotalinclvatamount: kroner,
    feeamount: kronerOrZero,
    interestamount: kronerOrZero,
    compensationfeeamount: kronerOrZero,
    compensationfeeavailable: flagOrNo,
    accumulatedfeesandinterestamount: kronerOrZero,
    paidamount: kronerOrZero,
    remindertotalinclvatamount: kroner,
    withdebtcollectionwarning: flag,
    withfee: flag,
    withinterestfee: flag,
    withcompensationfee: flag,
  })
  .transform((answer): Reminder => ({
    id: answer.id ?? null,
    number: answer.number,
    draft: answer.isdraft,
    deleted: answer.isdeleted,
    timestamp: answer.timestamp ?? '',
    day: answer.date,
    title: answer.title ?? '',
    text: answer.description ?? '',
    principal: answer.invoicetotalinclvatamount,
    fee: answer.withfee ? answer.feeamount : ZERO,
    interest: answer.withinterestfee ? answer.interestamount : ZERO,
    compensation: answer.withcompensationfee ? answer.compensationfeeamount : ZERO,
    compensationAvailable: answer.compensationfeeavailable,
    earlier: answer.accumulatedfeesandinterestamount,
    paid: answer.paidamount,
    total: answer.remindertotalinclvatamount,
    withCollectionWarning: answer.withdebtcollectionwarning,
  }));

/** GET …/reminders. One unreadable reminder makes the list unreadable: a reminder overlooked is a reminder sent twice. */
export const RemindersAnswer = z.array(ReminderAnswer);
