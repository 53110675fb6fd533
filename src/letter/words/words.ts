import type { CalendarDate } from '../../claim/date';
import type { DayCount } from '../../claim/dayCount';
import type { Ore } from '../../claim/money';
import type { Rate } from '../../claim/rate';
import type { LetterKind } from '../letter';

/** How the debtor reaches the creditor; null where the letterhead has none. */
export interface Contact {
  email: string | null;
  phone: string | null;
}

/** A stretch of days with its interest, ready to be written. */
export interface PeriodWords {
  from: CalendarDate;
  to: CalendarDate;
  days: number;
  base: Ore;
  rate: Rate;
  /** What the rate is made of; null where it was agreed. */
  parts: { reference: Rate; surcharge: Rate } | null;
}

/** What a letter says whoever sends it: the parts the law demands, which no template can change. */
export interface LetterWords {
  /** The kind of letter as its heading. @param level the reminder's number; null where it has none */
  heading(kind: LetterKind, level: number | null): string;
  /** The charges and what else a claim is made of. */
  line: {
    principal: string;
    credit(day: CalendarDate): string;
    payment(day: CalendarDate): string;
    fee(day: CalendarDate): string;
    interest(upTo: CalendarDate): string;
    interestBefore: string;
    compensation(day: CalendarDate): string;
  };
  rule: {
    fee: string;
    interest: string;
    agreedInterest: string;
    compensation: string;
    dayCount: Readonly<Record<DayCount, string>>;
    period(period: PeriodWords): string;
    partOfInterest(whole: Ore, upTo: CalendarDate, claimed: Ore): string;
  };
  invoice(number: number, day: CalendarDate | null): string;
  due(invoice: string, due: CalendarDate): string;
  payBy(deadline: CalendarDate): string;
  /** inkassoloven § 10: a day, and that further costs follow after it. */
  collection(deadline: CalendarDate): string;
  ignoreIfPaid(kind: LetterKind): string;
  objections(contact: Contact): string;
  /** In the mail, of the PDF that goes with it. */
  attached: string;
  toPay(total: string): string;
  payTo(line: string): string;
  payInvoiceTo(invoice: string, line: string): string;
  instalment(due: CalendarDate, amount: string): string;
  regards: string;
  reference(reference: string): string;
  paper: PaperWords;
}

/** The small words of the printed page: names of fields and columns. */
export interface PaperWords {
  date: string;
  reference: string;
  deadline: string;
  cvr: string;
  phone: string;
  attention: string;
  item: string;
  amount: string;
  /** Of the invoice, beside its name. */
  fellDue(due: CalendarDate): string;
  claimTotal(invoice: string): string;
  total: string;
  toPay: string;
  payWith: string;
  account: string;
  iban: string;
  giroCard: string;
  /** What the payer writes so that the payment is recognised. */
  message: string;
  /** Where each invoice says itself how it is paid. */
  eachInvoice: string;
  instalment: string;
  payBy: string;
  /** What stands in a row of instalments: which of how many. */
  instalmentOf(number: number, of: number): string;
  /** The footer, in parts: the numbers are put between them by the printer. */
  page: { before: string; between: string };
}
