import { z } from 'zod';
import { isInsolvent } from './companyStatus';
import { cvrOf } from './cvr';
import { flag, guid, happened, text } from './fields';
import type { Debtor } from './model';

/** The fields to ask Dinero's list for: left out, it answers with name and guid only. */
export const debtorFields = [
  'ContactGuid',
  'Name',
  'IsPerson',
  'Street',
  'ZipCode',
  'City',
  'CountryKey',
  'Phone',
  'Email',
  'AttPerson',
  'VatNumber',
  'EanNumber',
  'CompanyStatus',
  'DeletedAt',
] as const;

/**
 * A customer with lower-case keys, as a row of GET /v1/{org}/contacts or alone (ContactReadModel). IsPerson must be there: the
 * compensation fee (renteloven § 9 a, stk. 3) depends on it.
 */
export const DebtorRow = z
  .object({
    contactguid: guid,
    name: text,
    isperson: flag,
    street: text,
    zipcode: text,
    city: text,
    countrykey: text,
    phone: text,
    email: text,
    attperson: text,
    vatnumber: text,
    eannumber: text,
    companystatus: text,
    deletedat: happened,
  })
  .transform((row): Debtor => {
    const country = row.countrykey?.toUpperCase() ?? 'DK';
    return {
      guid: row.contactguid,
      name: row.name ?? '',
      isPerson: row.isperson,
      street: row.street,
      zipCode: row.zipcode,
      city: row.city,
      country,
      phone: row.phone,
      email: row.email,
      attention: row.attperson,
      cvr: cvrOf(row.vatnumber, country),
      ean: row.eannumber?.replace(/\s/g, '') ?? null,
      insolvent: isInsolvent(row.companystatus),
      deleted: row.deletedat,
    };
  });
