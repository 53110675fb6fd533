import type { CalendarDate } from '../../src/claim/date';
import { caseErasableFrom, notesErasableFrom } from '../../src/privacy/retention';
import type { Company } from '../jobs/company';
import type { Closed } from '../store/erasures';
import { rulesOf } from './rules';

/** What may go by the company's rules today. */
export interface Due {
  cases: Closed[];
  /** Cases that stay, of which the notes go. */
  notes: Closed[];
  /** The first day on which a further case may go; null where none is closed. */
  nextOn: CalendarDate | null;
}

export function dueToday(company: Company): Due {
  const rules = rulesOf(company);
  const today = company.today();
  const closed = company.erasures.closed().map((one) => ({ one, from: caseErasableFrom(one.closedOn, rules, false) }));
  const staying = closed.filter(({ from }) => from > today);
  const nextOn = staying.reduce<CalendarDate | null>(
    (first, { from }) => (first === null || from < first ? from : first),
    null,
  );
  const notesGo = ({ guid, closedOn }: Closed): boolean =>
    notesErasableFrom(closedOn, rules) <= today && company.erasures.notesOf(guid) > 0;
  return {
    cases: closed.filter(({ from }) => from <= today).map(({ one }) => one),
    notes: staying.map(({ one }) => one).filter(notesGo),
    nextOn,
  };
}
