import type { Invoice, Page } from '../../src/dinero/model';
import type { FetchSummary } from '../../src/ipc/views';
import { PAGE_SIZE, type Urgency } from '../dinero/company';
import { refuseClockSetBack } from './clock';
import type { Desk } from './desk';
import { readDebtors } from './readDebtors';
import { WorkEnded } from './workEnded';

/** How often the list is read anew when it shifted while being read. */
const MOST_PASSES = 3;

/**
 * Reads all overdue invoices of a company with their debtors, one transaction per page.
 * An invoice that is paid while the pages are read moves the rest forward over the edge of a page, so a reading whose
 * count changed is done again. Only a whole, steady reading says that an invoice is no longer overdue.
 * @throws AppError `dinero-…`; what was read until then is kept
 */
export async function fetchOverdue(desk: Desk, urgency: Urgency): Promise<FetchSummary> {
  refuseClockSetBack(desk);
  const callsBefore = desk.dinero.calls();
  let runId = desk.runs.start();
  try {
    let added = 0;
    let reading = await readAll(desk, urgency, runId, (count) => (added += count));
    for (let pass = 2; !reading.steady && pass <= MOST_PASSES; pass++) {
      runId = desk.runs.start(); // a reading of its own: what only the last one saw may have been paid meanwhile
      reading = await readAll(desk, urgency, runId, (count) => (added += count));
    }
    const gone = reading.steady ? desk.invoices.finishRun(runId).length : 0;
    if (!reading.steady) desk.log.warn('the list of overdue invoices would not hold still', { passes: MOST_PASSES });
    await readDebtors(desk, urgency, reading.debtors);
    const counts = {
      overdue: reading.kept.size,
      added,
      gone,
      strange: reading.strange,
      calls: desk.dinero.calls() - callsBefore,
    };
    desk.runs.finish(runId, { outcome: 'done', ...counts });
    return { at: desk.store.moment(), ...counts };
  } catch (error) {
    if (error instanceof WorkEnded) throw error; // the reading stays open, and the next one says that it was interrupted
    const calls = desk.dinero.calls() - callsBefore;
    desk.runs.finish(runId, { outcome: 'failed', error: desk.nameOf(error), calls });
    throw error;
  }
}

interface Reading {
  /** The invoices of the list, without those that were erased here. */
  kept: Set<string>;
  debtors: Set<string>;
  strange: number;
  steady: boolean;
}

async function readAll(
  desk: Desk,
  urgency: Urgency,
  runId: number,
  onAdded: (count: number) => void,
): Promise<Reading> {
  const seen = new Set<string>();
  const kept = new Set<string>();
  const debtors = new Set<string>();
  const totals = new Set<number | null>();
  let strange = 0;
  for (let number = 0; ; number++) {
    desk.goOn();
    const page: Page<Invoice> = await desk.dinero.overdue(number, urgency);
    // Understanding a thousand rows takes its time, and keeping them as long again: others have their turn in between.
    await new Promise<void>((resolve) => setImmediate(resolve));
    // What was erased stays so, and its debtor is not read for its sake.
    const rowsToKeep = page.rows.filter(({ guid }) => !desk.erasures.has(guid));
    onAdded(desk.invoices.upsertPage(rowsToKeep, { runId, day: desk.today() }).added);
    for (const { guid } of page.rows) seen.add(guid);
    for (const { guid, debtorGuid } of rowsToKeep) {
      kept.add(guid);
      if (debtorGuid !== null) debtors.add(debtorGuid);
    }
    strange += page.strange;
    totals.add(page.total);
    desk.progress('invoices', seen.size, page.total);
    const rows = page.rows.length + page.strange;
    const last = page.total === null ? rows < PAGE_SIZE : (number + 1) * PAGE_SIZE >= page.total;
    if (last || rows === 0) {
      const complete = page.total === null || seen.size + strange >= page.total;
      return { kept, debtors, strange, steady: totals.size === 1 && complete };
    }
  }
}
