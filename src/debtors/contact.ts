import { z } from 'zod';
import { countryCodes } from './countries';

/** Who and where a company's own letters to one customer go to, where it is otherwise than in Dinero. */

export const HOME = 'DK';

const line = (max: number) => z.string().trim().max(max);

/** The most characters of each line. */
export const longest = { attention: 80, street: 100, zipCode: 20, city: 60 } as const;

/** A postal address, which counts as a whole. */
export const PostalAddress = z.object({
  street: line(longest.street),
  zipCode: line(longest.zipCode),
  city: line(longest.city),
  /** ISO 3166-1, two letters. */
  country: z.enum(countryCodes),
});
export type PostalAddress = z.infer<typeof PostalAddress>;

/** Digits of the postal codes in the kingdom; elsewhere they are written as they are. */
const DIGITS: Partial<Record<string, number>> = { DK: 4, GL: 4, FO: 3 };

export const addressFields = ['street', 'zipCode', 'city'] as const;
export type AddressField = (typeof addressFields)[number];
export type AddressProblem = 'street-missing' | 'zip-four-digits' | 'zip-three-digits' | 'city-missing';

/** What is wrong with an address, field by field; empty where a letter arrives by it. */
export function addressProblems({
  street,
  zipCode,
  city,
  country,
}: PostalAddress): Partial<Record<AddressField, AddressProblem>> {
  const digits = DIGITS[country];
  const zipIsRight = digits === undefined || new RegExp(`^\\d{${digits}}$`).test(zipCode.trim());
  return {
    ...(street.trim() === '' ? { street: 'street-missing' } : {}),
    ...(zipIsRight ? {} : { zipCode: digits === 3 ? 'zip-three-digits' : 'zip-four-digits' }),
    ...(city.trim() === '' ? { city: 'city-missing' } : {}),
  };
}

/** Null follows Dinero. */
export const DebtorContact = z.object({
  attention: line(longest.attention).min(1).nullable(),
  address: PostalAddress.refine((address) => Object.keys(addressProblems(address)).length === 0).nullable(),
});
export type DebtorContact = z.infer<typeof DebtorContact>;

interface Addressed {
  attention: string | null;
  street: string | null;
  zipCode: string | null;
  city: string | null;
  country: string;
}

/** A customer as our own letters address them: what is written down here goes before what Dinero says. */
export const addressedBy = <D extends Addressed>({ attention, address }: DebtorContact, debtor: D): D => ({
  ...debtor,
  ...address,
  attention: attention ?? debtor.attention,
});

/** The lines below the name, as they stand on an envelope; the country where it is not Denmark. */
export const addressLines = ({ street, zipCode, city, country }: Omit<Addressed, 'attention'>): string[] =>
  [street, [zipCode, city].filter(Boolean).join(' '), country === HOME ? null : country].filter(
    (one): one is string => one !== null && one !== '',
  );
