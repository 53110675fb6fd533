import { bankingDaysAfter, deadlineOf, later, type Day } from './days';
import {
  dueOn,
  GRACE_DAYS,
  hasNoEmail,
  isBankrupt,
  isDeleted,
  isDisputed,
  isSwitchedOff,
  openOn,
  standingOn,
  startDay,
} from './facts';
import type { FirmRecord, InvoiceRecord } from './record';

const MOST_CHARGES_BY_RULE = 500_00;
const MINIMUM = 100_00;
const NOT_STARTED = ['none', 'watched', 'found'];

/** How a decision about the charges was answered, if it was. */
function answerTo(charges: number, invoice: InvoiceRecord, firm: FirmRecord): string {
  const since = invoice.diary.findLastIndex(({ what }) => what === 'taken-back');
  const given = invoice.diary.slice(since + 1).findLast(({ what }) => what === 'continue' || what === 'cover');
  if (given) return given.what;
  if (firm.feeRule === 'continue' && charges > MOST_CHARGES_BY_RULE) return 'ask';
  return firm.feeRule;
}

/** The states in which a case may be at the end of a day, by what the world knows of its invoice. */
export function endsAllowed(firm: FirmRecord, invoice: InvoiceRecord, day: Day): string[] {
  const letters = standingOn(invoice, day);
  const { principal, charges, credited } = openOn(invoice, day, letters);
  const chasing = letters.length >= 3 ? 'final' : 'active';
  const hindered =
    invoice.hindered || invoice.currency !== 'DKK' || hasNoEmail(invoice, day) || isBankrupt(invoice, day);
  if (isDeleted(invoice, day) || credited >= invoice.principal) return ['closed', 'none'];
  if (principal <= 0 && charges <= 0) return ['closed', 'none'];
  if (isDisputed(invoice, day)) return ['disputed'];
  if (principal <= 0) {
    const answer = answerTo(charges, invoice, firm);
    if (answer === 'cover') return ['closed'];
    return answer === 'ask' ? ['decision', 'none'] : [isSwitchedOff(invoice, day) ? 'inactive' : chasing];
  }
  const mayRest = hindered || principal < MINIMUM || later(dueOn(invoice, day), GRACE_DAYS) > day;
  if (isSwitchedOff(invoice, day)) return ['inactive', ...(mayRest ? NOT_STARTED : [])];
  if (mayRest) return [...NOT_STARTED, chasing];
  if (letters.length >= 3) return ['final', 'none'];
  const start = startDay(firm, invoice);
  const byPerson = invoice.diary.some(({ what }) => what === 'on');
  return start === null || start > day ? [byPerson ? 'active' : 'found'] : ['active'];
}

/** How long a due letter may wait, in days: a PC that is off, a fault, a day on which Dinero is slow. */
const PATIENCE = 20;

/** Whether a letter is missing: nothing has stood against it for weeks, and none was sent. */
export function isStalled(firm: FirmRecord, invoice: InvoiceRecord, day: Day): boolean {
  if (!invoice.business || invoice.end !== 'active') return false;
  const letters = standingOn(invoice, day);
  if (letters.length >= 3 || openOn(invoice, day, letters).principal < MINIMUM) return false;
  const hindered = invoice.hindered || hasNoEmail(invoice, day) || isBankrupt(invoice, day);
  if (hindered) return false;
  const latest = invoice.reminders
    .filter(({ draft }) => !draft)
    .map((letter) => letter.day)
    .sort()
    .at(-1);
  const from = latest === undefined ? startDay(firm, invoice) : bankingDaysAfter(deadlineOf(latest), 2);
  const touched = invoice.diary.at(-1)?.day ?? '';
  const ready = [from ?? day, later(dueOn(invoice, day), GRACE_DAYS), touched].sort().at(-1) ?? day;
  return later(ready, PATIENCE) <= day;
}
