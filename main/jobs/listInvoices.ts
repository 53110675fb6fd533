import { daysBetween, type CalendarDate } from '../../src/claim/date';
import { debtorKind } from '../../src/dinero/debtorKind';
import type { InvoiceList, InvoiceRow } from '../../src/ipc/views';
import { requirements, type Policy } from '../../src/procedure/requirements';
import type { OverdueInvoice } from '../store/overdueRow';
import type { Company } from './company';
import { knownFacts } from './knownFacts';

/** Every overdue invoice as last fetched, each with why it may not be reminded, as far as is known without asking Dinero. */
export function listInvoices(company: Company): InvoiceList {
  const today = company.today();
  const policy = company.policy();
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
  return known?.invoice.overdue ? toRow(company, known, company.policy(), company.today()) : undefined;
}

function toRow(company: Company, known: OverdueInvoice, policy: Policy, today: CalendarDate): InvoiceRow {
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
    refusals: requirements(knownFacts(company, known), policy, today, false),
    outbox: outbox && {
      id: outbox.id,
      state: outbox.state,
      stage: outbox.stage,
      level: outbox.level,
      reason: outbox.reason,
    },
  };
}
