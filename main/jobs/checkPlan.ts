import type { Watched } from '../store/caseFiles';

/** What to read of one case's books. */
export interface Reading {
  invoiceGuid: string;
  /** The invoice itself: where it may be gone, moved, or handed over in Dinero. */
  invoice: boolean;
  reminders: boolean;
}

/** Calls a day of one company may cost, as long as no more than that has changed: the rest of a minute's calls is the person's. */
export const USUAL_DAY_CALLS = 90;

const callsOf = ({ invoice, reminders }: Reading): number => 1 + Number(invoice) + Number(reminders);

const callsIn = (readings: readonly Reading[]): number =>
  readings.reduce((total, reading) => total + callsOf(reading), 0);

/** Whether the list of overdue invoices tells of a change since the books were read. */
const hasChanged = ({ overdue, mark, checkedMark }: Watched): boolean =>
  checkedMark === null ? !overdue : mark !== checkedMark;

/** The slow round comes by each open case in so many days, where the day's calls allow. */
const ROUND_DAYS = 10;

/**
 * Which books to read today: what the list shows as changed or no longer overdue, all of it; and of the rest a tenth, the
 * one read longest ago first, as many as the day's calls allow. A case whose sending is under way is left to its sending,
 * and before a sending the books are read in any case.
 * @param watched the one read longest ago first, the never read before all
 * @param spent calls made today already
 */
export function checkPlan(watched: readonly Watched[], spent: number): Reading[] {
  const mine = watched.filter(({ underWay }) => !underWay);
  const must = mine.filter(hasChanged).map(({ invoiceGuid, reminded, level }) => ({
    invoiceGuid,
    invoice: true,
    reminders: reminded || level > 0,
  }));
  const rest = mine.filter((row) => !hasChanged(row) && row.state !== 'closed');
  const turn = rest
    .slice(0, Math.ceil(rest.length / ROUND_DAYS))
    .map(({ invoiceGuid, reminded, level }) => ({ invoiceGuid, invoice: false, reminders: reminded || level > 0 }));
  let left = USUAL_DAY_CALLS - spent - callsIn(must);
  const round = turn.filter((reading) => (left -= callsOf(reading)) >= 0);
  return [...must, ...round];
}
