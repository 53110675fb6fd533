import { z } from 'zod';
import { addDays } from '../../src/claim/date';
import { sum, ZERO, type Ore } from '../../src/claim/money';
import { isSamePayment, paidIn, paidSinceHandover, type PaidSince } from '../../src/handover/paidSince';
import { errorCodes, type ErrorCode } from '../../src/ipc/errors';
import type { NoticeContent } from '../../src/notice/content';
import { chargesOpenOn } from './answerFees';
import type { Company } from './company';

const REJECTED: ReadonlySet<string> = new Set([
  'dinero-wrong-key',
  'dinero-wrong-client',
  'dinero-wrong-firm',
  'dinero-no-pro',
  'api-key-missing',
  'client-missing',
]);
/** A network that is away for a quarter of an hour is no news; so many failures in a row are. */
const FAILURES_UNTIL_LOST = 3;
/** Remembers what was told of the connection, so that it is told once. */
const TOLD = 'connectionTold';
/** The sendings left to a person that were told of. */
const SENDINGS_TOLD = 'sendingsTold';

const nothing: NoticeContent = {
  newInvoices: null,
  startingTomorrow: null,
  settled: null,
  decisions: null,
  paidAtCollector: null,
  sendings: null,
  connection: null,
};

const isEmpty = (content: NoticeContent): boolean => Object.values(content).every((part) => part === null);

const counted = (amounts: readonly Ore[]): { count: number; total: Ore } | null =>
  amounts.length === 0 ? null : { count: amounts.length, total: sum(amounts) };

const openOn = (company: Company, invoiceGuid: string): Ore =>
  company.balances.get(invoiceGuid)?.balance.remaining ?? company.invoices.get(invoiceGuid)?.total ?? ZERO;

/** Remembers the latest event that was told of: a time would not tell apart what a run did and what came right after it. */
const TOLD_UP_TO = 'toldUpTo';

/**
 * Enters what there is to tell of a run that comes to its end. To be called in the transaction that ends it: a run that
 * was killed and is done again tells the same, and nothing is told twice.
 */
export function tellOfRun(company: Company): void {
  addNotice(company, runContent(company, company.settings.get(TOLD_UP_TO, z.int(), 0)));
  company.settings.set(TOLD_UP_TO, company.caseEvents.lastId());
}

/** With erased events the count of them may go back: what comes then is told as well. */
export function forgetTold(company: Company): void {
  const last = company.caseEvents.lastId();
  if (company.settings.get(TOLD_UP_TO, z.int(), 0) > last) company.settings.set(TOLD_UP_TO, last);
}

/** What has come about after an event, all of it read from rows. */
function runContent(company: Company, after: number): NoticeContent {
  const { caseEvents, caseFiles } = company;
  const found = caseFiles.found();
  const isNew = new Set(caseEvents.after('found', after).map(({ invoiceGuid }) => invoiceGuid));
  const fresh = found.filter(({ guid }) => isNew.has(guid));
  const starts = fresh.flatMap(({ startsOn }) => startsOn ?? []).sort((a, b) => a.localeCompare(b));
  const tomorrow = addDays(company.today(), 1);
  const starting = found.filter(({ startsOn }) => startsOn === tomorrow);
  const turned = caseEvents.after('settlement-changed', after);
  const atCollector = new Set(caseFiles.inState('handed-over')); // of them the money is told, and what to do about it
  const settled = turned.filter(
    ({ event, invoiceGuid }) => (event.to === 'paid' || event.to === 'credited') && !atCollector.has(invoiceGuid),
  );
  const waiting = new Set(caseFiles.inState('decision'));
  const decisions = new Set(turned.map(({ invoiceGuid }) => invoiceGuid).filter((guid) => waiting.has(guid)));
  const newOnes = counted(fresh.map(({ open, total }) => open ?? total));
  return {
    ...nothing,
    newInvoices: newOnes && { ...newOnes, startsOn: starts[0] ?? null },
    startingTomorrow: counted(starting.map(({ open, total }) => open ?? total)),
    settled: counted(
      [...new Set(settled.map(({ invoiceGuid }) => invoiceGuid))].map(
        (guid) => company.invoices.get(guid)?.total ?? ZERO,
      ),
    ),
    paidAtCollector: counted(paidAtCollectorAfter(company, after).map(({ amount }) => amount)),
    decisions: counted([...decisions].map((guid) => chargesOpenOn(company, guid) ?? openOn(company, guid))),
  };
}

/** What the books took in after an event, on cases that stood handed over by then. */
function paidAtCollectorAfter(company: Company, after: number): PaidSince[] {
  const { caseEvents } = company;
  const seen = [...caseEvents.after('payment-seen', after), ...caseEvents.after('credit-seen', after)];
  return [...new Set(seen.map(({ invoiceGuid }) => invoiceGuid))].flatMap((guid) => {
    const mine = seen.flatMap(({ invoiceGuid, event }) => (invoiceGuid === guid ? (paidIn(event) ?? []) : []));
    const since = paidSinceHandover(caseEvents.of(guid).map(({ event }) => event)) ?? [];
    return since.filter((paid) => mine.some((other) => isSamePayment(paid, other)));
  });
}

/** Enters a notice, unless there is nothing to tell. */
function addNotice(company: Company, content: NoticeContent): void {
  if (isEmpty(content)) return;
  company.notices.add(content);
  company.changed('runs');
}

/** Tells, once, that Dinero refuses the key, or that it could not be reached for a while. */
export function tellOfFailure(company: Company, code: ErrorCode): void {
  const failures = company.dailyRuns.latest(FAILURES_UNTIL_LOST);
  const rejected = REJECTED.has(code);
  const lost = failures.length === FAILURES_UNTIL_LOST && failures.every(({ outcome }) => outcome === 'failed');
  if (!rejected && !lost) return;
  const told = company.settings.get(TOLD, z.enum(errorCodes).nullable(), null);
  const isKnown = told !== null && !rejected && !REJECTED.has(told); // away is away, whichever way it fails
  if (told === code || isKnown) return;
  company.settings.set(TOLD, code);
  addNotice(company, { ...nothing, connection: { code, rejected } });
}

/** The connection answers again: the next failure is news. */
export const forgetFailure = (company: Company): void => company.settings.remove(TOLD);

/** Tells of sendings that came to nothing by themselves, once each. */
export function tellOfSendings(company: Company): void {
  company.store.transaction(() => {
    const told = company.settings.get(SENDINGS_TOLD, z.array(z.number().int()), []);
    const left = company.outbox.leftByItself().map(({ id }) => id);
    const count = left.filter((id) => !told.includes(id)).length;
    if (count > 0) addNotice(company, { ...nothing, sendings: { count } });
    if (count > 0 || left.length !== told.length) company.settings.set(SENDINGS_TOLD, left);
  });
}
