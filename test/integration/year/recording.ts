import type { DemoDinero } from '../../../main/dinero/demo';
import { dayAt, type Day } from './days';
import type { Office } from './office';
import type { FirmRecord, InvoiceRecord } from './record';
import type { FirmWorld } from './world';

const BY_OURS = /\bRK-[2-9A-Z]{8}\b/;
const LEVEL = /^Rykker (\d)$/;

/** Days of a company as the log of the demo Dinero tells them: it keeps the latest requests only, so each day is read in its evening. */
export class RequestDays {
  readonly runs: Day[] = [];
  readonly acts: Day[] = [];

  constructor(
    private readonly dinero: DemoDinero,
    private readonly organizationId: number,
  ) {}

  read(day: Day): void {
    const company = `/v1/${this.organizationId}/invoices`;
    const { requests } = this.dinero.control;
    const first = requests.findLastIndex(({ at }) => dayAt(at) < day) + 1;
    const today = requests.slice(first);
    if (today.some(({ path, query, status }) => path === company && query.includes('Overdue') && status === 200))
      this.runs.push(day);
    const isAct = ({ method, path }: (typeof today)[number]): boolean =>
      method === 'POST' && path.startsWith(company) && /(reminders|book|email)$/.test(path);
    if (today.some(isAct)) this.acts.push(day);
  }
}

function invoiceRecord(dinero: DemoDinero, office: Office, world: FirmWorld, guid: string): InvoiceRecord {
  const { control } = dinero;
  const invoice = control.invoice(guid);
  const contact = control.contactOf(guid);
  const mails = invoice.mails.filter(({ type }) => type === 'Reminder');
  const reminders = invoice.reminders.map(({ id, text, title, draft, deleted, day, updatedAt, ...charged }) => ({
    id: id ?? 0,
    ours: BY_OURS.test(text),
    draft,
    level: Number(LEVEL.exec(title)?.[1] ?? 0) || null,
    day,
    fee: charged.fee,
    charges: charged.fee + charged.interest + charged.compensation,
    deletedOn: deleted ? dayAt(updatedAt) : null,
    bounced: mails.some(({ at, status }) => status === 'Failed' && dayAt(at) === day),
  }));
  return {
    number: invoice.number ?? 0,
    principal: control.total(guid),
    currency: invoice.currency,
    due: world.firstDue.get(guid) ?? invoice.due,
    business: !contact.isPerson && contact.cvr !== null,
    hindered: invoice.markedForCollection || reminders.some(({ draft, ours }) => draft && !ours),
    settled: invoice.payments.reduce((total, { amount }) => total + amount, 0),
    diary: world.diaries.get(guid) ?? [],
    reminders,
    mails: mails.map(({ at }) => dayAt(at)),
    end: office.pc.running.desk.caseFiles.get(guid)?.state ?? 'none',
  };
}

/** All that the books, the log and the diaries say of a company's year. */
export const firmRecord = (
  dinero: DemoDinero,
  office: Office,
  world: FirmWorld,
  { runs, acts }: RequestDays,
  days: readonly Day[],
): FirmRecord => ({
  organizationId: office.firm.organizationId,
  feeRule: office.plan.feeRule,
  startFrom: '2026-01-01',
  runs,
  acts,
  clockBack: days.filter((day) => office.isClockBack(day)),
  invoices: [...world.diaries.keys()].map((guid) => invoiceRecord(dinero, office, world, guid)),
});
