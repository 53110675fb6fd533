/** A calendar date in Copenhagen, `YYYY-MM-DD`. The checker counts days by itself: it shares no date of the app's. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The date so many days later; negative for earlier. */
export const later = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one date to another. */
export const between = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const inCopenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The date in Copenhagen at a moment, in milliseconds since 1970-01-01T00:00Z. */
export const dayAt = (moment: number): Day => inCopenhagen.format(moment);

/** Days other than weekends on which Danish banks are closed, 2026 and the first of 2027 (nationalbanken.dk). */
const CLOSED: ReadonlySet<Day> = new Set([
  '2026-01-01',
  '2026-04-02',
  '2026-04-03',
  '2026-04-06',
  '2026-05-14',
  '2026-05-15',
  '2026-05-25',
  '2026-06-05',
  '2026-12-24',
  '2026-12-25',
  '2026-12-31',
  '2027-01-01',
]);

const isOpen = (day: Day): boolean => ![0, 6].includes(new Date(day).getUTCDay()) && !CLOSED.has(day);

/** The day itself where the banks are open, else the next one they are. */
export function bankingDay(day: Day): Day {
  let open = day;
  while (!isOpen(open)) open = later(open, 1);
  return open;
}

/** The so-many-th banking day after a day. */
export function bankingDaysAfter(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = bankingDay(later(at, 1));
  return at;
}

/** What a letter of a day gives the debtor: ten full days, moved on to a banking day. */
export const deadlineOf = (sentOn: Day): Day => bankingDay(later(sentOn, 10));
