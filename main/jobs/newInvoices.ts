import { daysBetween } from '../../src/claim/date';
import { debtorKind } from '../../src/dinero/debtorKind';
import type { NewInvoices } from '../../src/ipc/caseViews';
import { isPaused } from './automation';
import type { Company } from './company';
import { sentenceOf } from './sentenceOf';

/** The invoices that were found and wait for an answer, the one that starts first at the top. */
export function newInvoices(company: Company): NewInvoices {
  const today = company.today();
  const automation = company.automation();
  return {
    today,
    mode: automation.mode,
    pausedUntil: isPaused(automation, today) ? automation.pausedUntil : null,
    startFrom: automation.startFrom,
    rows: company.caseFiles.found().map(({ knownDebtor, isPerson, cvr, ean, reason, why, ...row }) => ({
      ...row,
      debtorKind: debtorKind(knownDebtor === null ? null : { isPerson, cvr, ean }),
      daysOverdue: row.dueDate === null ? 0 : daysBetween(row.dueDate, today),
      tooOld: reason === 'before-start-date',
      why: sentenceOf(reason, why),
    })),
  };
}
