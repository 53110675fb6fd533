import { DebtorContact } from '../../src/debtors/contact';
import { AppError } from '../appError';
import type { Store } from './store';

type Row = {
  attention: string | null;
  street: string | null;
  zipCode: string | null;
  city: string | null;
  country: string | null;
};

const NONE: DebtorContact = { attention: null, address: null };

/** Who and where the company's own letters to a customer go to, where a person has written it down. */
export function contactsRepository(store: Store) {
  const save = store.prepare<[Row & { debtorGuid: string }]>(`
    INSERT OR REPLACE INTO debtor_contact (debtor_guid, attention, street, zip_code, city, country)
    VALUES (@debtorGuid, @attention, @street, @zipCode, @city, @country)`);
  const remove = store.prepare<[string]>('DELETE FROM debtor_contact WHERE debtor_guid = ?');
  const one = store.prepare<[string], Row>(
    'SELECT attention, street, zip_code AS zipCode, city, country FROM debtor_contact WHERE debtor_guid = ?',
  );

  return {
    /** Nothing written down is nothing kept. */
    set(debtorGuid: string, { attention, address }: DebtorContact): void {
      if (attention === null && address === null) remove.run(debtorGuid);
      else save.run({ street: null, zipCode: null, city: null, country: null, ...address, attention, debtorGuid });
    },
    /** All null where Dinero's counts. @throws AppError `store-damaged` */
    of(debtorGuid: string): DebtorContact {
      const row = one.get(debtorGuid);
      if (row === undefined) return NONE;
      const { attention, ...address } = row;
      const known = DebtorContact.safeParse({ attention, address: address.street === null ? null : address });
      if (!known.success) throw new AppError('store-damaged', {}, { cause: known.error });
      return known.data;
    },
  };
}

export type Contacts = ReturnType<typeof contactsRepository>;
