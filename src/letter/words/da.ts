import { formatDate, formatDateLong } from '../../claim/date';
import { formatKroner } from '../../claim/money';
import { toPercent, type Rate } from '../../claim/rate';
import type { LetterKind } from '../letter';
import type { LetterWords } from './words';

const percent = (rate: Rate): string => `${toPercent(rate).replace('.', ',')} %`;
const reminder = (level: number | null): string => (level === null ? 'Rykker' : `Rykker ${level}`);

const headings: Readonly<Record<LetterKind, (level: number | null) => string>> = {
  'reminder-1': reminder,
  'reminder-2': reminder,
  'reminder-3': reminder,
  'reminder-notice': (level) => `${reminder(level)} og inkassovarsel`,
  notice: () => 'Inkassovarsel',
  charges: () => 'Gebyrer og renter',
  plan: () => 'Bekræftelse på betalingsaftale',
  thanks: () => 'Tak for din betaling',
};

const isNotice = (kind: LetterKind): boolean => kind === 'notice' || kind === 'reminder-notice';

export const da: LetterWords = {
  heading: (kind, level) => headings[kind](level),
  line: {
    principal: 'Fakturabeløb',
    credit: (day) => `Kreditnota, ${formatDateLong(day)}`,
    payment: (day) => `Betalt ${formatDateLong(day)}`,
    fee: (day) => `Rykkergebyr, ${formatDateLong(day)}`,
    interest: (upTo) => `Renter til og med ${formatDateLong(upTo)}`,
    interestBefore: 'Renter, som er krævet tidligere',
    compensation: (day) => `Kompensationsbeløb, ${formatDateLong(day)}`,
  },
  rule: {
    fee: 'Renteloven § 9 b',
    interest: 'Renteloven § 5, stk. 1',
    agreedInterest: 'Aftalt rente',
    compensation: 'Renteloven § 9 a, stk. 3, og bekendtgørelse nr. 105 af 31. januar 2013',
    dayCount: {
      'actual/actual': 'faktiske dage og kalenderårets dage',
      'actual/365': 'faktiske dage og år på 365 dage',
      '30/360': 'måneder på 30 dage og år på 360 dage',
    },
    period: ({ from, to, days, base, rate, parts }) => {
      const made =
        parts === null ? '' : ` (udlånsrente ${percent(parts.reference)} + tillæg ${percent(parts.surcharge)})`;
      const counted = days === 1 ? '1 dag' : `${days} dage`;
      return `${formatDate(from)}–${formatDate(to)}: ${counted}, ${percent(rate)} om året${made} af ${formatKroner(base)}`;
    },
    partOfInterest: (whole, upTo, claimed) =>
      `Renten er ${formatKroner(whole)} til og med ${formatDateLong(upTo)}; heraf kræves ${formatKroner(claimed)}`,
  },
  invoice: (number, day) => (day === null ? `Faktura ${number}` : `Faktura ${number} af ${formatDateLong(day)}`),
  due: (invoice, due) => `${invoice} forfaldt til betaling den ${formatDateLong(due)}.`,
  payBy: (deadline) => `Vi beder om betaling senest den ${formatDateLong(deadline)}.`,
  collection: (deadline) =>
    `Du kan betale uden yderligere omkostninger til og med den ${formatDateLong(deadline)}. Er hele beløbet ikke betalt ` +
    'til den tid, overgiver vi kravet til inkasso uden yderligere varsel. Det medfører yderligere omkostninger for dig.',
  ignoreIfPaid: (kind) => {
    const letter = isNotice(kind) ? 'dette inkassovarsel' : kind === 'charges' ? 'dette brev' : 'denne rykker';
    return `Har du allerede betalt, kan du se bort fra ${letter}.`;
  },
  objections: ({ email, phone }) => {
    const mail = email === null ? null : `skriv til ${email}`;
    const call = phone === null ? null : `ring på ${phone}`;
    const how = [mail, call].filter((way) => way !== null).join(' eller ') || 'kontakt os hurtigst muligt';
    return `Har du indsigelser mod kravet, så ${how}, så behandler vi dem, før der sker mere.`;
  },
  attached: 'Brevet er vedhæftet som PDF med en fuld opgørelse.',
  toPay: (total) => `At betale i alt: ${total}`,
  payTo: (line) => `Betal til: ${line}`,
  payInvoiceTo: (invoice, line) => `Betal ${invoice.toLowerCase()} til: ${line}`,
  instalment: (due, amount) => `Senest den ${formatDateLong(due)}: ${amount}`,
  regards: 'Med venlig hilsen',
  reference: (reference) => `Reference: ${reference}`,
  paper: {
    date: 'Dato',
    reference: 'Reference',
    deadline: 'Betales senest',
    cvr: 'CVR',
    phone: 'Tlf.',
    attention: 'Att.',
    item: 'Opgørelse',
    amount: 'Beløb i kr.',
    fellDue: (due) => `Forfaldt ${formatDateLong(due)}`,
    claimTotal: (invoice) => `I alt for ${invoice.toLowerCase()}`,
    total: 'I alt',
    toPay: 'At betale',
    payWith: 'Betal med',
    account: 'Reg.- og kontonummer',
    iban: 'IBAN',
    giroCard: 'Betalingskort (FIK)',
    message: 'Skriv ved betalingen',
    eachInvoice: 'Hver faktura har sin egen betalingslinje i opgørelsen.',
    instalment: 'Rate',
    payBy: 'Betales senest',
    instalmentOf: (number, of) => `${number} af ${of}`,
    page: { before: 'Side', between: 'af' },
  },
};
