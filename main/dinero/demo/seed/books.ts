import { addDays, type CalendarDate } from '../../../../src/claim/date';
import type { Firm } from '../firm';
import type { DemoContact, DemoInvoice } from '../model';
import type { Random } from '../random';
import type { Counters } from '../world';
import { seedContact, type DebtorKind } from './contacts';
import type { Ware } from './firms';
import { Teller } from './history';
import { officeHours, seedInvoice } from './invoice';
import { settleAsTold } from './settle';
import { POOL, STORIES, type Story } from './stories';

export interface BooksPlan {
  today: CalendarDate;
  firstNumber: number;
  wares: readonly Ware[];
  /** At least so many overdue invoices. */
  overdue: number;
}

const BULK_KINDS: readonly DebtorKind[] = ['company', 'company', 'company', 'company', 'person', 'public', 'no-mail'];
const INVOICES_PER_BULK_CONTACT = 4;

type Pool = Map<DebtorKind, DemoContact[]>;

function fillPool(firm: Firm, extra: number, today: CalendarDate, random: Random): Pool {
  const pool: Pool = new Map();
  const enter = (kind: DebtorKind): DemoContact => {
    const contact = seedContact(kind, random, officeHours(addDays(today, -random.between(400, 1500)), random));
    firm.contacts.set(contact.guid, contact);
    return contact;
  };
  for (const kind of Object.keys(POOL) as DebtorKind[]) {
    pool.set(
      kind,
      Array.from({ length: POOL[kind] }, () => enter(kind)),
    );
  }
  for (let made = 0; made < extra; made++) {
    const kind = random.pick(BULK_KINDS);
    pool.get(kind)?.push(enter(kind));
  }
  enter('company').deletedAt = officeHours(addDays(today, -200), random);
  return pool;
}

interface Chapter {
  story: Story;
  invoice: DemoInvoice;
}

/** Fills a firm with customers and invoices, numbered in the order of their dates. */
export function seedBooks(firm: Firm, plan: BooksPlan, counters: Counters, random: Random): void {
  const { today } = plan;
  const told = STORIES.filter(isOverdue).length;
  const bulk = Math.max(0, plan.overdue - told);
  const pool = fillPool(firm, Math.ceil(bulk / INVOICES_PER_BULK_CONTACT), today, random);
  const stories = [...STORIES, ...Array.from({ length: bulk }, () => bulkStory(random))];
  const chapters = stories.map((story): Chapter => {
    const due = addDays(today, -(story.overdue ?? -20));
    return { story, invoice: seedInvoice(random.pick(pool.get(story.debtor) ?? []), due, today, plan.wares, random) };
  });
  chapters.sort((a, b) => a.invoice.createdAt - b.invoice.createdAt);
  let number = plan.firstNumber;
  for (const { story, invoice } of chapters) {
    firm.invoices.set(invoice.guid, invoice);
    invoice.version = ++counters.version;
    if (story.overdue === undefined) continue; // a draft has no number and no past
    invoice.number = number++;
    const teller = new Teller(firm, invoice, today, counters, random);
    teller.mailInvoice();
    if (story.history) teller.tell(story.history);
    if (story.end) settleAsTold(firm, invoice, story.end, today, random);
  }
}

const OPEN_ENDS: readonly Story['end'][] = [undefined, 'part-paid', 'part-credited'];

const isOverdue = (story: Story): boolean => (story.overdue ?? 0) > 0 && OPEN_ENDS.includes(story.end);

const bulkStory = (random: Random): Story => ({ debtor: random.pick(BULK_KINDS), overdue: random.between(1, 400) });
