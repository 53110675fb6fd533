import { addDays, type CalendarDate } from '../../../../src/claim/date';
import { ore, type Ore } from '../../../../src/claim/money';
import type { Firm } from '../firm';
import type { DemoInvoice } from '../model';
import type { Random } from '../random';
import { totalOf } from '../rules/balance';
import { creditInvoice, registerPayment } from '../rules/settle';
import { officeHours } from './invoice';
import type { Story } from './stories';

const share = (invoice: DemoInvoice, percent: number): Ore => ore(Math.round((totalOf(invoice) * percent) / 100));

/** Lets an invoice come to the end of its story, some days around its due date but before today. */
export function settleAsTold(
  firm: Firm,
  invoice: DemoInvoice,
  end: NonNullable<Story['end']>,
  today: CalendarDate,
  random: Random,
): void {
  const around = addDays(invoice.due, random.between(-4, 6));
  const day = around < today ? around : addDays(today, -1);
  const at = officeHours(day, random);
  const pay = (amount: Ore) => registerPayment(invoice, { guid: random.guid(), day, amount });
  const credit = (amount: Ore) =>
    creditInvoice(firm, invoice, { guid: random.guid(), noteGuid: random.guid(), day, amount, at });
  const ends: Record<typeof end, () => unknown> = {
    paid: () => pay(totalOf(invoice)),
    overpaid: () => pay(share(invoice, 110)),
    'part-paid': () => pay(share(invoice, 40)),
    credited: () => credit(totalOf(invoice)),
    'part-credited': () => credit(share(invoice, 30)),
    deleted: () => (invoice.deletedAt = at),
  };
  ends[end]();
  invoice.updatedAt = Math.max(invoice.updatedAt, at);
}
