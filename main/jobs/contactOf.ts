import { addressedBy } from '../../src/debtors/contact';
import type { Debtor } from '../../src/dinero/model';
import type { Company } from './company';

/** A customer as the company's own letters address them: what is written down here, else what Dinero says. */
export const addressed = (company: Company, debtor: Debtor): Debtor =>
  addressedBy(company.contacts.of(debtor.guid), debtor);
