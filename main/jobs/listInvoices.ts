import { daysBetween, type CalendarDate } from '../../src/claim/date';
import type { DebtorKind } from '../../src/claim/facts';
import { debtorKind } from '../../src/dinero/debtorKind';
import type { InvoiceList, InvoiceRow } from '../../src/ipc/views';
import { requirements, type Policy } from '../../src/procedure/requirements';
import type { OverdueInvoice } from '../store/overdueRow';
import type { Company } from './company';
import { knownFacts } from './knownFacts';

/** Every overdue invoice as last fetched, each with why it may not be reminded, as far as is known without asking Dinero. */
export function listInvoices(company: Company): InvoiceList {
  const today = company.today();
  const policy = policies(company);
  const fetched = company.runs.lastDone();
  return {
    today,
    lastFetch: fetched ? { ...fetched, at: fetched.endedAt ?? fetched.startedAt } : null,
    rows: company.invoices.overdue().map((known) => toRow(company, known, policy, today)),
  };
}

/** One invoice as the list shows it; undefined where the list does not. */
export function listedInvoice(company: Company, guid: string): InvoiceRow | undefined {
  const known = company.invoices.known(guid);
  return known?.invoice.overdue ? toRow(company, known, policies(company), company.today()) : undefined;
}

/** The rules for each kind of customer: read once for a long list. */
const policies = (company: Company): Record<DebtorKind, Policy> => ({
  business: company.policy('business'),
  consumer: company.policy('consumer'),
  public: company.policy('public'),
  unknown: company.policy('unknown'),
});

function toRow(
  company: Company,
  known: OverdueInvoice,
  policy: Record<DebtorKind, Policy>,
  today: CalendarDate,
): InvoiceRow {
  const { invoice, debtor, balance, reminders, outbox } = known;
  return {
    guid: invoice.guid,
    number: invoice.number,
    debtorName: invoice.debtorName,
    debtorKind: debtorKind(debtor),
    day: invoice.day,
    dueDate: invoice.dueDate,
    daysOverdue: invoice.dueDate === null ? 0 : daysBetween(invoice.dueDate, today),
    currency: invoice.currency,
    total: invoice.total,
    open: balance?.remaining ?? null,
    openReadAt: balance?.readAt ?? null,
    reminders: {
      count: reminders.bookedOn.length,
      lastDay: reminders.bookedOn.at(-1) ?? null,
      lastTotal: reminders.lastTotal,
      certain: reminders.readAt !== null || invoice.latestMailOut !== 'reminder',
    },
    caseState: known.caseState,
    refusals: requirements(knownFacts(company, known), policy[debtorKind(debtor)], today, false),
    outbox: outbox && {
      id: outbox.id,
      state: outbox.state,
      stage: outbox.stage,
      level: outbox.level,
      reason: outbox.reason,
    },
  };
}
