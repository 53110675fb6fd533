import type { Texts } from './texts';

export const en: Texts = {
  sentences: {
    principal:
      'Open principal: {open}. Invoice amount {principal}, credited on the principal {credited}, paid on the principal {paid}.',
    'interest-from-due-date': 'Interest runs from the day after the due date {dueDate}, that is from {from}.',
    'interest-from-timely-day':
      'The due date {dueDate} counts as the last timely payment day; interest runs from {from}.',
    'interest-from-demand':
      'The due date was not agreed beforehand. Interest runs when {days} days have gone since the invoice of {invoiceDate} and the due date has passed, that is from {from}.',
    'interest-from-due-date-as-demand':
      'The due date was not agreed beforehand and the invoice date is not known. Interest runs only when {days} days have gone since the due date {dueDate}, that is from {from}.',
    'interest-period':
      '{from} to {to}: {days} interest days on {base} at {rate} % a year (reference rate {reference} % + surcharge {surcharge} %), in a year of {yearDays} days.',
    'interest-period-contract':
      '{from} to {to}: {days} interest days on {base} at the agreed rate of {rate} % a year, in a year of {yearDays} days.',
    'interest-total':
      'Default interest in all {total}, rounded once ({dayCount}). Claimed before: {claimed}; new: {new}. There is no interest on interest or on fees.',
    fee: 'Reminder fee no. {number} of {fee} for the reminder sent on {sentOn}: at most {cap} per reminder and {max} fees, at least {gap} days apart.',
    compensation: 'Compensation of {amount}, claimed on {date}: once per invoice and between businesses only.',
    payment:
      'Payment on {date} of {amount}: {fees} to fees, {compensation} to compensation, {interest} to interest and {principal} to principal. Order: {allocation}.',
    credit:
      'Credit note of {date} for {amount}: {principal} lowers the principal, and {charges} is set off against fees, compensation and interest.',
    total:
      'Owed in all {total}: principal {principal}, fees {fees}, compensation {compensation} and interest {interest}. There is no VAT on fees, compensation and interest.',
    'next-fee': 'A reminder fee of at most {amount} may be charged from {from}. Fees left: {left}.',
    'next-interest':
      'A further {amount} of default interest may be claimed: {total} in all, less {claimed} claimed before.',
    'next-compensation': 'The compensation of {amount} may be claimed, since the invoice was not paid in time.',
    deadline:
      'New deadline {deadline}: {days} full days after sending on {sentOn}, moved on to a banking day where needed.',
    'fee-above-cap': 'The fee of {fee} ({sentOn}) is above the cap of {cap} and was left out.',
    'fee-too-soon':
      'The fee of {fee} ({sentOn}) comes less than {gap} days after the fee-bearing reminder of {previous}. Not before {allowedOn}.',
    'fee-beyond-limit': 'The fee of {fee} ({sentOn}) is one too many: at most {max} fees may be charged for one claim.',
    'fee-beyond-limit-in-arrears':
      'The fee of {fee} ({sentOn}) is one too many: at most {max} fees may be charged in the same unbroken arrears, even over several invoices.',
    'fee-while-disputed': 'The fee of {fee} ({sentOn}) may not be charged, since the claim is disputed.',
    'fee-for-bounced-mail': 'The fee of {fee} ({sentOn}) may not be charged, since the reminder bounced.',
    'fee-not-overdue': 'The fee of {fee} ({sentOn}) may not be charged: the last timely payment day is {timely}.',
    'fee-nothing-open': 'The fee of {fee} ({sentOn}) may not be charged, since the principal is paid.',
    'compensation-from-consumer':
      'The compensation of {amount} ({date}) may not be claimed, since the debtor is {debtor}: it exists only between businesses and towards public authorities.',
    'compensation-before-law':
      'The compensation of {amount} ({date}) may not be claimed: the claim fell due on {dueDate}, and the rule holds from {from}.',
    'compensation-not-overdue':
      'The compensation of {amount} ({date}) may not be claimed yet: the last timely payment day is {timely}.',
    'compensation-paid-in-time':
      'The compensation of {amount} ({date}) may not be claimed: the invoice was paid by {timely}.',
    'compensation-already-claimed':
      'The compensation of {amount} ({date}) may not be claimed again: it was claimed on {first}, and there is one per invoice.',
    'compensation-above-law': 'The compensation of {amount} ({date}) is above the limit of {cap} and was left out.',
    'interest-rate-unknown':
      'No interest was counted from {from} to {to}: the rate for the period is not known, and it is not guessed.',
    'interest-rate-capped':
      'The agreed rate of {contract} % is above the cap for consumers; from {from} the rate is {rate} %.',
    'interest-over-claimed': '{claimed} of interest was claimed, but only {lawful} is lawful: {over} too much.',
    'interest-not-begun': 'Interest does not run before {from}.',
    'interest-nothing-new': 'There is no new interest to claim: {total} in all, and {claimed} was claimed before.',
    'payment-above-open':
      'The payment on {date} of {amount} is {excess} more than was open. The excess was not applied.',
    'credit-above-open':
      'The credit note of {date} for {amount} is {excess} more than was open. The excess was not applied.',
    'limitation-near':
      'The claim fell due on {dueDate} and is more than {months} months old. It is time-barred after {expires}; reminders do not interrupt.',
    'limitation-close':
      'The claim fell due on {dueDate} and is more than {months} months old. It is time-barred after {expires}: consider legal steps now. Reminders do not interrupt.',
    'limitation-passed': 'The claim fell due on {dueDate} and may have been time-barred since {expires}.',
  },
  debtors: {
    business: 'a business',
    consumer: 'a consumer',
    public: 'a public authority',
    unknown: 'of unknown kind and therefore treated as a consumer',
  },
  dayCounts: {
    'actual/actual': 'actual days and the 365 or 366 days of the calendar year',
    'actual/365': 'actual days and 365 days a year',
    '30/360': '30 days a month and 360 a year',
  },
  allocations: {
    designated: 'the debtor designated the principal',
    'exact-principal': 'the amount is exactly the open principal',
    'charges-first': 'fees, compensation, interest, principal',
    'principal-first': 'principal before fees, compensation and interest',
  },
};
