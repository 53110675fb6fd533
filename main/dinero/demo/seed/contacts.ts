import { randomCvr, randomEan } from '../checkDigits';
import type { DemoContact } from '../model';
import type { Random } from '../random';
import * as names from './names';

/** The sorts of customer that matter to a reminder. */
export type DebtorKind =
  | 'company'
  | 'person'
  | 'public'
  | 'bankrupt'
  | 'dissolved'
  | 'empty-mail'
  | 'no-mail'
  | 'bouncing-mail'
  | 'long-name'
  | 'eur'
  | 'sek';

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ü: 'ue', ö: 'oe', ä: 'ae', ß: 'ss' };

/** A word for an address: lower case, Danish letters written out. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøåüöäß]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)
    .replace(/-$/, '');

function base(random: Random, at: number): DemoContact {
  const [form, companyType] = random.pick(names.COMPANY_FORMS);
  const name = `${random.pick(names.PLACES)} ${random.pick(names.TRADES)} ${form}`;
  const [zipCode, city] = random.pick(names.TOWNS);
  const person = `${random.pick(names.FIRST_NAMES)} ${random.pick(names.LAST_NAMES)}`;
  return {
    guid: random.guid(),
    name,
    isPerson: false,
    street: `${random.pick(names.STREETS)} ${random.between(1, 180)}`,
    zipCode,
    city,
    country: 'DK',
    phone: `+45 00 ${random.between(10, 99)} ${random.between(10, 99)} ${random.between(10, 99)}`,
    email: `bogholderi@${slug(name)}.example`,
    attention: random.next() < 0.3 ? person : null,
    cvr: randomCvr(random),
    ean: null,
    companyStatus: 'normal',
    companyType,
    language: 'da',
    currency: 'DKK',
    notes: [],
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}

function asPerson(contact: DemoContact, random: Random): void {
  contact.name = `${random.pick(names.FIRST_NAMES)} ${random.pick(names.LAST_NAMES)}`;
  contact.email = `${slug(contact.name)}@post.example`;
  contact.isPerson = true;
  contact.attention = null;
  contact.cvr = null;
  contact.companyStatus = null;
  contact.companyType = null;
}

function asForeign(contact: DemoContact, random: Random, country: 'DE' | 'SE', currency: string): void {
  const [name, street, zipCode, city, , vat] = random.pick(names.FOREIGN.filter((row) => row[4] === country));
  Object.assign(contact, { name, street, zipCode, city, country, cvr: vat, currency, language: 'en' });
  contact.email = `accounts@${slug(name)}.example`;
  contact.companyStatus = 'unknown';
  contact.companyType = null;
}

const shape: Readonly<Record<DebtorKind, (contact: DemoContact, random: Random) => void>> = {
  company: () => undefined,
  person: asPerson,
  public: (contact, random) => {
    contact.name = random.pick(names.PUBLIC_BODIES);
    contact.email = `faktura@${slug(contact.name)}.example`;
    contact.ean = randomEan(random);
    contact.companyType = 'Others';
  },
  bankrupt: (contact) => (contact.companyStatus = 'underBankruptcy'),
  dissolved: (contact) => (contact.companyStatus = 'forciblyDissolved'),
  'empty-mail': (contact) => (contact.email = ''),
  'no-mail': (contact) => (contact.email = null),
  'bouncing-mail': (contact) => (contact.email = contact.email?.replace('bogholderi@', 'bounce@') ?? null),
  'long-name': (contact) => (contact.name = names.LONG_NAME),
  eur: (contact, random) => asForeign(contact, random, 'DE', 'EUR'),
  sek: (contact, random) => asForeign(contact, random, 'SE', 'SEK'),
};

/** A customer of that sort, registered at a moment (epoch milliseconds). */
export function seedContact(kind: DebtorKind, random: Random, at: number): DemoContact {
  const contact = base(random, at);
  shape[kind](contact, random);
  return contact;
}
