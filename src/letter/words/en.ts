import { formatDate, formatDateLong, type CalendarDate } from '../../claim/date';
import { formatKroner, type Ore } from '../../claim/money';
import { toPercent, type Rate } from '../../claim/rate';
import type { LetterKind } from '../letter';
import type { LetterWords } from './words';

const percent = (rate: Rate): string => `${toPercent(rate)}%`;
const long = (day: CalendarDate): string => formatDateLong(day, 'en');
const short = (day: CalendarDate): string => formatDate(day, 'en');
const kroner = (amount: Ore): string => formatKroner(amount, 'en');
const reminder = (level: number | null): string => (level === null ? 'Reminder' : `Reminder ${level}`);

const headings: Readonly<Record<LetterKind, (level: number | null) => string>> = {
  'reminder-1': reminder,
  'reminder-2': reminder,
  'reminder-3': reminder,
  'reminder-notice': (level) => `${reminder(level)} and notice of debt collection`,
  notice: () => 'Notice of debt collection',
  charges: () => 'Fees and interest',
  plan: () => 'Confirmation of payment plan',
  thanks: () => 'Thank you for your payment',
};

const isNotice = (kind: LetterKind): boolean => kind === 'notice' || kind === 'reminder-notice';

export const en: LetterWords = {
  heading: (kind, level) => headings[kind](level),
  line: {
    principal: 'Invoice amount',
    credit: (day) => `Credit note, ${long(day)}`,
    payment: (day) => `Paid ${long(day)}`,
    fee: (day) => `Reminder fee, ${long(day)}`,
    interest: (upTo) => `Interest up to and including ${long(upTo)}`,
    interestBefore: 'Interest claimed earlier',
    compensation: (day) => `Compensation, ${long(day)}`,
  },
  rule: {
    fee: 'Danish Interest Act (renteloven), section 9b',
    interest: 'Danish Interest Act (renteloven), section 5(1)',
    agreedInterest: 'Agreed interest',
    compensation: 'Danish Interest Act (renteloven), section 9a(3), and Order no. 105 of 31 January 2013',
    dayCount: {
      'actual/actual': 'actual days and the days of the calendar year',
      'actual/365': 'actual days and years of 365 days',
      '30/360': 'months of 30 days and years of 360 days',
    },
    period: ({ from, to, days, base, rate, parts }) => {
      const made =
        parts === null ? '' : ` (lending rate ${percent(parts.reference)} + surcharge ${percent(parts.surcharge)})`;
      const counted = days === 1 ? '1 day' : `${days} days`;
      return `${short(from)}–${short(to)}: ${counted}, ${percent(rate)} a year${made} of ${kroner(base)}`;
    },
    partOfInterest: (whole, upTo, claimed) =>
      `The interest is ${kroner(whole)} up to and including ${long(upTo)}; ${kroner(claimed)} of it is claimed`,
  },
  invoice: (number, day) => (day === null ? `Invoice ${number}` : `Invoice ${number} of ${long(day)}`),
  due: (invoice, due) => `${invoice} fell due for payment on ${long(due)}.`,
  payBy: (deadline) => `Please pay by ${long(deadline)} at the latest.`,
  collection: (deadline) =>
    `You can pay without further costs up to and including ${long(deadline)}. If the full amount has not been paid by ` +
    'then, we will hand the claim over to debt collection without further notice. That will mean further costs for you.',
  ignoreIfPaid: (kind) => {
    const letter = isNotice(kind) ? 'notice' : kind === 'charges' ? 'letter' : 'reminder';
    return `If you have already paid, please disregard this ${letter}.`;
  },
  objections: ({ email, phone }) => {
    const mail = email === null ? null : `write to ${email}`;
    const call = phone === null ? null : `call ${phone}`;
    const how = [mail, call].filter((way) => way !== null).join(' or ') || 'contact us as soon as possible';
    return `If you object to the claim, please ${how}, and we will deal with your objection before anything more happens.`;
  },
  attached: 'The letter is attached as a PDF with a full statement.',
  toPay: (total) => `Total to pay: ${total}`,
  payTo: (line) => `Pay to: ${line}`,
  payInvoiceTo: (invoice, line) => `Pay ${invoice.toLowerCase()} to: ${line}`,
  instalment: (due, amount) => `By ${long(due)} at the latest: ${amount}`,
  regards: 'Kind regards',
  reference: (reference) => `Reference: ${reference}`,
  paper: {
    date: 'Date',
    reference: 'Reference',
    deadline: 'Please pay by',
    cvr: 'CVR no.',
    phone: 'Phone',
    attention: 'Attn.',
    item: 'Statement',
    amount: 'Amount in DKK',
    fellDue: (due) => `Fell due ${long(due)}`,
    claimTotal: (invoice) => `Total for ${invoice.toLowerCase()}`,
    total: 'Total',
    toPay: 'To pay',
    payWith: 'Pay with',
    account: 'Registration and account number',
    iban: 'IBAN',
    giroCard: 'Payment card (FIK)',
    message: 'Message with the payment',
    eachInvoice: 'Each invoice has its own payment line in the statement.',
    instalment: 'Instalment',
    payBy: 'Pay by',
    instalmentOf: (number, of) => `${number} of ${of}`,
    page: { before: 'Page', between: 'of' },
  },
};
