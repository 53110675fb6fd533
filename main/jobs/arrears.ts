import type { CalendarDate } from '../../src/claim/date';
import type { FeeRefusal } from '../../src/claim/explanations/catalogue';
import { danishLaw } from '../../src/claim/figures/danishLaw';
import type { Ore } from '../../src/claim/money';
import { feeBarredByArrears, feeDaysInArrears } from '../../src/procedure/arrears';
import { feeDays } from '../../src/procedure/waits/timing';
import type { Company } from './company';

/**
 * Days of letters with a fee about the debtor's other invoices in the same unbroken arrears. Which invoices are one
 * relationship no program knows: all of a debtor's is the reading that is lawful in any case (renteloven § 9b(2)).
 */
export function feesElsewhere(company: Company, invoiceGuid: string): CalendarDate[] {
  const debtorGuid = company.invoices.get(invoiceGuid)?.debtorGuid;
  return debtorGuid == null ? [] : feeDaysInArrears(company.arrears.ofDebtor(debtorGuid), invoiceGuid);
}

/** Why letters about the debtor's other invoices leave no fee for this one today; null where they do not. */
export function feeBarred(
  company: Company,
  invoiceGuid: string,
  fee: Ore,
  own: readonly CalendarDate[] = feeDays({ state: company.caseEvents.state(invoiceGuid), arrearsReminders: [] }),
): FeeRefusal | null {
  const elsewhere = feesElsewhere(company, invoiceGuid);
  return feeBarredByArrears({ own, elsewhere }, { sentOn: company.today(), fee }, danishLaw);
}
