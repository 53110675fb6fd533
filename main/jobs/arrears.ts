import type { CalendarDate } from '../../src/claim/date';
import { feeDaysInArrears } from '../../src/procedure/arrears';
import type { Company } from './company';

/**
 * Days of letters with a fee about the debtor's other invoices in the same unbroken arrears; none where the company counts
 * the fees per invoice. Which invoices are one relationship no program knows: all of a debtor's is the lawful guess.
 */
export function feesElsewhere(company: Company, invoiceGuid: string): CalendarDate[] {
  const debtorGuid = company.invoices.get(invoiceGuid)?.debtorGuid;
  if (debtorGuid == null || company.delivery().feesPer === 'invoice') return [];
  return feeDaysInArrears(company.arrears.ofDebtor(debtorGuid), invoiceGuid);
}
