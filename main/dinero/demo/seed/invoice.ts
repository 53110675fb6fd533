import { addDays, type CalendarDate } from '../../../../src/claim/date';
import { ore, sum } from '../../../../src/claim/money';
import { lineTotal } from '../api/voucherView';
import type { DemoContact, DemoInvoice, DemoLine } from '../model';
import type { Random } from '../random';
import type { Ware } from './firms';

const RATES: Readonly<Record<string, number>> = { DKK: 100, EUR: 746.05, SEK: 66.4 };
const TERMS = [8, 8, 14, 14, 30];
const LONGEST = 45;

/** The moment an event of a day is written, somewhere in office hours (epoch milliseconds). */
export const officeHours = (day: CalendarDate, random: Random): number =>
  Date.parse(`${day}T07:00:00Z`) + random.between(0, 8 * 3600 * 100) * 10;

function seedLine(wares: readonly Ware[], random: Random): DemoLine {
  const [text, unit, lowest, highest] = random.pick(wares);
  const quantity = highest < 1000 ? random.between(1, 40) : random.between(1, 2);
  return { text, unit, quantity, price: ore(random.between(lowest * 100, highest * 100)) };
}

/**
 * An invoice without number yet and without history.
 * @param due the due date, at most 44 days ahead; the invoice was made so many days of usual terms before.
 */
export function seedInvoice(
  contact: DemoContact,
  due: CalendarDate,
  today: CalendarDate,
  wares: readonly Ware[],
  random: Random,
): DemoInvoice {
  // An invoice that is not due yet was still made before today.
  const fitting = TERMS.filter((days) => addDays(due, -days) < today);
  const paymentDays = fitting.length === 0 ? LONGEST : random.pick(fitting);
  const day = addDays(due, -paymentDays);
  const lines = Array.from({ length: random.between(1, 3) }, () => seedLine(wares, random));
  const totalExclVat = sum(lines.map(lineTotal));
  const vatPercent = contact.country === 'DK' ? 25 : 0;
  const at = officeHours(day, random);
  return {
    guid: random.guid(),
    number: null,
    contactGuid: contact.guid,
    day,
    due,
    paymentDays,
    currency: contact.currency,
    exchangeRate: RATES[contact.currency] ?? 100,
    vatPercent,
    description: random.next() < 0.7 ? 'Faktura' : (lines[0]?.text ?? 'Faktura'),
    comment: null,
    externalReference: random.next() < 0.1 ? `ordre-${random.between(10_000, 99_999)}` : null,
    lines,
    totalExclVat,
    vat: ore(Math.round((totalExclVat * vatPercent) / 100)),
    version: 0,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    mails: [],
    payments: [],
    reminders: [],
    markedForCollection: false,
  };
}
