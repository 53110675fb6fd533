import { spanOf } from '../../src/privacy/retention';
import type { PrivacyView } from '../../src/ipc/privacyViews';
import type { Company } from '../jobs/company';
import { dueToday } from './due';
import { erasureProblem } from './eraseDue';
import { rulesOf } from './rules';

/** How a company keeps and erases, and what would go today. */
export function privacyView(company: Company): PrivacyView {
  const { cases, notes, nextOn } = dueToday(company);
  return {
    rules: rulesOf(company),
    due: spanOf(cases.map(({ closedOn }) => closedOn)),
    dueNotes: notes.length,
    nextOn,
    erased: company.erasures.sum(),
    problem: erasureProblem(company),
  };
}
