import type { Ore } from '../../../src/claim/money';
import type { DemoContact, DemoCreditNote, DemoInvoice } from './model';
import type { DemoCompany } from './options';

/** The bank account of a firm: where payments are registered and what letters print. */
export interface DemoAccount {
  number: number;
  name: string;
  registration: string;
  account: string;
  iban: string;
}

/** One organisation with its books. */
export interface Firm extends DemoCompany {
  isPro: boolean;
  email: string;
  phone: string;
  street: string;
  zipCode: string;
  city: string;
  attention: string;
  /** Eight digits of the FIK creditor. */
  fikCreditor: string;
  accounts: readonly DemoAccount[];
  /** Danish kroner a reminder. */
  reminderFee: Ore;
  /** Percent a month. */
  reminderInterestRate: number;
  contacts: Map<string, DemoContact>;
  invoices: Map<string, DemoInvoice>;
  creditNotes: Map<string, DemoCreditNote>;
}

/** The customer of a voucher. @throws Error if the books are broken. */
export function contactOf(firm: Firm, voucher: { contactGuid: string }): DemoContact {
  const contact = firm.contacts.get(voucher.contactGuid);
  if (!contact) throw new Error(`voucher without contact: ${voucher.contactGuid}`);
  return contact;
}
