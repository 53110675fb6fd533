import { ore } from '../../../../src/claim/money';
import { randomCvr } from '../checkDigits';
import type { Firm } from '../firm';
import type { Random } from '../random';

/** What a firm sells: text, unit, and the range of the price of one in whole kroner. */
export type Ware = readonly [text: string, unit: string, lowest: number, highest: number];

interface Portrait {
  organizationId: number;
  name: string;
  isPro: boolean;
  slug: string;
  street: string;
  zipCode: string;
  city: string;
  attention: string;
  firstNumber: number;
  wares: readonly Ware[];
}

/** The firms of the demo; the last one has no Pro. */
export const PORTRAITS: readonly Portrait[] = [
  {
    organizationId: 284_617,
    name: 'Hyldelund Tømrer & Snedker ApS',
    isPro: true,
    slug: 'hyldelund-toemrer',
    street: 'Savværksvej 12',
    zipCode: '8800',
    city: 'Viborg',
    attention: 'Bente Kvistø',
    firstNumber: 1001,
    wares: [
      ['Tømrertimer', 'hours', 420, 595],
      ['Montering af køkken', 'set', 6_500, 24_000],
      ['Vinduer, dobbelt termorude', 'parts', 3_200, 7_800],
      ['Kørsel', 'km', 4, 6],
      ['Terrassebrædder, lærk', 'metre', 38, 92],
    ],
  },
  {
    organizationId: 391_205,
    name: 'Østerå Kontorservice A/S',
    isPro: true,
    slug: 'oesteraa-kontor',
    street: 'Ågade 3, 2. sal',
    zipCode: '9000',
    city: 'Aalborg',
    attention: 'Jørgen Havreløkke',
    firstNumber: 260_001,
    wares: [
      ['Rengøring af kontor', 'month', 2_400, 18_500],
      ['Vinduespolering', 'session', 650, 2_900],
      ['Frugtordning', 'week', 280, 890],
      ['Måtteleje', 'month', 190, 760],
    ],
  },
  {
    organizationId: 417_930,
    name: 'Klitgård & Søn Regnskab I/S',
    isPro: true,
    slug: 'klitgaard-regnskab',
    street: 'Havnegade 41',
    zipCode: '6700',
    city: 'Esbjerg',
    attention: 'Åse Klitgård',
    firstNumber: 500_001,
    wares: [
      ['Bogføring', 'hours', 550, 850],
      ['Årsrapport', 'parts', 9_000, 32_000],
      ['Lønadministration', 'month', 450, 3_600],
      ['Momsindberetning', 'parts', 900, 1_800],
    ],
  },
  {
    organizationId: 455_118,
    name: 'Fyrrehave Blomster ApS',
    isPro: false,
    slug: 'fyrrehave-blomster',
    street: 'Rugmarken 7',
    zipCode: '4600',
    city: 'Køge',
    attention: 'Ida Rosenlund Friis',
    firstNumber: 101,
    wares: [['Buket', 'parts', 250, 900]],
  },
];

/** An organisation without books yet. */
export function emptyFirm(portrait: Portrait, random: Random): Firm {
  const account = String(random.between(1_000_000_000, 9_999_999_999));
  return {
    organizationId: portrait.organizationId,
    name: portrait.name,
    cvr: randomCvr(random),
    apiKey: random.hex(32),
    isPro: portrait.isPro,
    email: `bogholderi@${portrait.slug}.example`,
    phone: `+45 00 ${random.between(10, 99)} ${random.between(10, 99)} ${random.between(10, 99)}`,
    street: portrait.street,
    zipCode: portrait.zipCode,
    city: portrait.city,
    attention: portrait.attention,
    fikCreditor: String(random.between(80_000_000, 89_999_999)),
    accounts: [{ number: 55_000, name: 'Bank', registration: '0000', account, iban: `DK000000${account}` }],
    reminderFee: ore(10_000),
    reminderInterestRate: 0.7,
    contacts: new Map(),
    invoices: new Map(),
    creditNotes: new Map(),
  };
}
