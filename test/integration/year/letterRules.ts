import { deadlineOf, later } from './days';
import {
  dueOn,
  GRACE_DAYS,
  hasNoEmail,
  isBankrupt,
  isDeleted,
  isDisputed,
  isSwitchedOff,
  openOn,
  standingBefore,
  startDay,
} from './facts';
import type { FirmRecord, InvoiceRecord, ReminderRecord } from './record';

const MOST_CHARGES_BY_RULE = 500_00;

/** Each rule says whether one letter of ours breaks it. */
type Rule = (letter: ReminderRecord, invoice: InvoiceRecord, firm: FirmRecord) => boolean;

/** Letters made before, also where they were deleted since; but not one that never arrived and was taken back. */
const earlier = ({ reminders }: InvoiceRecord, letter: ReminderRecord): ReminderRecord[] =>
  reminders.filter(({ id, draft, bounced, deletedOn }) => !draft && id < letter.id && !(bounced && deletedOn));

/** Who or what has said that the charges alone are worth a letter. */
function mayChaseCharges(letter: ReminderRecord, invoice: InvoiceRecord, firm: FirmRecord): boolean {
  const answer = invoice.diary.findLast(
    ({ day, what }) => day <= letter.day && (what === 'continue' || what === 'cover'),
  );
  if (answer) return answer.what === 'continue';
  const { charges } = openOn(invoice, letter.day, standingBefore(invoice, letter));
  return firm.feeRule === 'continue' && charges > 0 && charges <= MOST_CHARGES_BY_RULE;
}

export const letterRules: Readonly<Record<string, Rule>> = {
  // A letter about charges alone bears no number; how soon it comes is judged by the days.
  'level-twice': (letter, invoice) =>
    letter.level !== null && standingBefore(invoice, letter).some(({ ours, level }) => ours && level === letter.level),
  'level-skipped': (letter, invoice) => (letter.level ?? 0) > standingBefore(invoice, letter).length + 1,
  'two-in-a-day': (letter, invoice) =>
    standingBefore(invoice, letter).some(({ ours, day }) => ours && day === letter.day),
  'not-mailed': (letter, invoice) => letter.deletedOn === null && !invoice.mails.includes(letter.day),
  'left-as-draft': (letter) => letter.draft,
  'in-grace': (letter, invoice) => letter.day < later(dueOn(invoice, letter.day), GRACE_DAYS),
  'before-start': (letter, invoice, firm) => {
    const byPerson = invoice.diary.some(({ day, what }) => what === 'on' && day <= letter.day);
    if (byPerson || earlier(invoice, letter).some(({ ours }) => ours)) return false;
    const start = startDay(firm, invoice);
    return start === null || letter.day < start;
  },
  'ten-days': (letter, invoice) => earlier(invoice, letter).some(({ day }) => letter.day < later(day, 10)),
  'before-deadline': (letter, invoice) =>
    standingBefore(invoice, letter).some(({ day }) => letter.day <= deadlineOf(day)),
  'after-payment': (letter, invoice, firm) => {
    const { principal, credited } = openOn(invoice, letter.day, standingBefore(invoice, letter));
    return principal <= 0 && credited < invoice.principal && !mayChaseCharges(letter, invoice, firm);
  },
  'after-credit': (letter, invoice) => openOn(invoice, letter.day, []).credited >= invoice.principal,
  'after-deletion': (letter, invoice) => isDeleted(invoice, letter.day),
  'while-disputed': (letter, invoice) => isDisputed(invoice, letter.day),
  'switched-off': (letter, invoice) => isSwitchedOff(invoice, letter.day),
  'without-email': (letter, invoice) => hasNoEmail(invoice, letter.day),
  'while-bankrupt': (letter, invoice) => isBankrupt(invoice, letter.day),
  'four-fees': (letter, invoice) =>
    letter.fee > 0 && standingBefore(invoice, letter).filter(({ fee }) => fee > 0).length >= 3,
};
