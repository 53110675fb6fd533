import type { LetterKind, LetterTemplate } from '../letter';

/** The standard templates in English, each saying what the Danish one says. */
export const en: Readonly<Record<LetterKind, LetterTemplate>> = {
  'reminder-1': {
    subject: 'Reminder {rykkernummer}: {fakturaer} from {firma}',
    opening:
      'We cannot see any payment of {fakturaer}. It may simply have been forgotten, and if so, we hope that you will pay now.',
    closing: 'If you have any questions, or cannot pay it all at once, please contact us, and we will find a solution.',
  },
  'reminder-2': {
    subject: 'Reminder {rykkernummer}: {fakturaer} from {firma}',
    opening: 'We have written to you before about {fakturaer}, but still cannot see any payment.',
    closing: 'If you cannot pay it all at once, please contact us before the deadline, so that we can agree on a plan.',
  },
  'reminder-3': {
    subject: 'Reminder {rykkernummer}: {fakturaer} from {firma}',
    opening: 'In spite of our earlier reminders we have not received payment of {fakturaer}.',
    closing:
      'If there is a reason why you have not paid, or if you would like to agree on a plan, please contact us before the ' +
      'deadline.',
  },
  'reminder-notice': {
    subject: 'Reminder {rykkernummer} and notice of debt collection: {fakturaer} from {firma}',
    opening:
      'In spite of our earlier letters we have not received payment of {fakturaer}. This letter is both a reminder and a notice of debt collection.',
    closing:
      'We would like to avoid debt collection. Please contact us before the deadline to agree on a payment plan.',
  },
  notice: {
    subject: 'Notice of debt collection: {fakturaer} from {firma}',
    opening:
      'In spite of our reminders we have not received payment of {fakturaer}. This letter is a notice that the claim will go to debt collection if it is not paid.',
    closing:
      'We would like to avoid debt collection. Please contact us before the deadline to agree on a payment plan.',
  },
  charges: {
    subject: 'Fees and interest: {fakturaer} from {firma}',
    opening:
      'Thank you for your payment. As it came after the due date, fees and interest on {fakturaer} are still open.',
    closing: 'If you have any questions about the statement, you are welcome to contact us.',
  },
  plan: {
    subject: 'Confirmation of payment plan: {fakturaer} from {firma}',
    opening:
      'Thank you for agreeing on a plan for {fakturaer}. Here it is in writing: {beløb} in all is paid in {rater} as shown ' +
      'below. As long as the plan is kept, we send no reminders.',
    closing: 'If one day you cannot pay in time, please contact us before the instalment falls due.',
  },
  thanks: {
    subject: 'Thank you for your payment: {fakturaer} from {firma}',
    opening: 'We have received your payment of {fakturaer}. Thank you. The matter is closed.',
    closing: 'We look forward to hearing from you again.',
  },
};
