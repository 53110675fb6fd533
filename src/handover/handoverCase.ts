import type { Claim } from '../claim/claim';
import type { CalendarDate } from '../claim/date';
import { sum, type Ore } from '../claim/money';
import { RATE_UNITS, type Rate } from '../claim/rate';
import type { Debtor, InvoiceDetail } from '../dinero/model';
import type { Language } from '../ipc/views';
import type { ProcedureEvent } from '../procedure/events';
import type { Actor } from '../procedure/fields';
import type { KnownProcedure } from '../procedure/state';
import { standingNotice } from '../procedure/waits/timing';
import { eventWords } from '../history/eventWords';
import {
  PACKAGE_VERSION,
  type Creditor,
  type HandedDebtor,
  type HandedInvoice,
  type HandedLetter,
  type HandoverCase,
  type HandoverPackage,
  type Sums,
} from './handoverPackage';

/** An event with when it was recorded and who caused it. */
export interface RecordedEvent {
  /** ISO 8601 in UTC. */
  at: string;
  actor: Actor;
  event: ProcedureEvent;
}

/** All that is known of one invoice on the day it is handed over. */
export interface InvoiceToHand {
  invoice: Pick<InvoiceDetail, 'guid' | 'number' | 'day' | 'dueDate' | 'description' | 'fikCode'>;
  state: KnownProcedure;
  /** As of the day of handover. */
  claim: Claim;
  letters: readonly HandedLetter[];
  invoiceFile: string;
  events: readonly RecordedEvent[];
}

export interface CaseToHand {
  debtor: HandedDebtor;
  folder: string;
  invoices: readonly InvoiceToHand[];
}

const percent = (rate: Rate): number => rate / RATE_UNITS;
const percentOrNull = (rate: Rate | null | undefined): number | null => (rate == null ? null : percent(rate));
const money = ({ date, amount }: { date: CalendarDate; amount: Ore }) => ({ date, amountOre: amount });

/** The debtor as the books have it; of one that is gone from them the name on the invoice. */
export function handedDebtor(debtor: Debtor | null, name: string, kind: HandedDebtor['kind']): HandedDebtor {
  const { street = null, zipCode = null, city = null, cvr = null, email = null, phone = null } = debtor ?? {};
  const { guid: id = null, attention = null, country = null } = debtor ?? {};
  return { id, kind, name: debtor?.name ?? name, attention, street, zipCode, city, country, cvr, email, phone };
}

function interestOf({ interestStart, interestPeriods, interestClaimed, interestTotal, dayCount }: Claim) {
  const last = interestPeriods.at(-1);
  return {
    startDate: interestStart.params.from,
    to: last?.to ?? null,
    ratePercent: percentOrNull(last?.rate),
    referencePercent: percentOrNull(last?.reference),
    surchargePercent: percentOrNull(last?.surcharge),
    dayCount,
    claimedOre: interestClaimed,
    totalOre: interestTotal,
    periods: interestPeriods.map(({ from, to, days, base, rate }) => {
      return { from, to, days, baseOre: base, ratePercent: percent(rate) };
    }),
  };
}

/** @throws Error where no notice of collection stands: the procedure hands nothing over without one */
function handedInvoice(given: InvoiceToHand, language: Language): HandedInvoice {
  const { invoice, state, claim } = given;
  const notice = standingNotice(state.sent);
  if (notice?.deadline == null) throw new Error('handed over without a notice of collection');
  return {
    id: invoice.guid,
    number: invoice.number,
    invoiceDate: invoice.day,
    dueDate: state.invoice.dueDate,
    description: invoice.description,
    currency: 'DKK',
    disputed: false,
    principalOre: claim.principal,
    creditedOre: claim.credited,
    credits: state.credits.map(money),
    paidOre: claim.paid,
    payments: state.payments.map(money),
    feesOre: claim.fees,
    fees: claim.lawfulFees.map(({ sentOn, fee }) => ({ sentOn, amountOre: fee })),
    compensationOre: claim.compensation,
    compensationClaimedOn: claim.compensationClaimedOn,
    interest: interestOf(claim),
    open: {
      principalOre: claim.open.principal,
      feesOre: claim.open.fees,
      compensationOre: claim.open.compensation,
      interestOre: claim.open.interest,
    },
    totalOre: claim.total,
    paymentLine: invoice.fikCode,
    expires: claim.limitation.expires,
    notice: { sentOn: notice.sentOn, deadline: notice.deadline },
    letters: [...given.letters],
    invoiceFile: given.invoiceFile,
    events: given.events.map(({ at, actor, event }) => {
      return { on: event.on, at, by: actor, type: event.type, text: eventWords(event, language) };
    }),
  };
}

const openOf = (claims: readonly Claim[]): Sums => ({
  principalOre: sum(claims.map(({ open }) => open.principal)),
  feesOre: sum(claims.map(({ open }) => open.fees)),
  compensationOre: sum(claims.map(({ open }) => open.compensation)),
  interestOre: sum(claims.map(({ open }) => open.interest)),
  totalOre: sum(claims.map(({ total }) => total)),
});

const claimsOf = ({ invoices }: CaseToHand): Claim[] => invoices.map(({ claim }) => claim);

function handoverCase(given: CaseToHand, language: Language): HandoverCase {
  const invoices = given.invoices.map((invoice) => handedInvoice(invoice, language));
  return { debtor: given.debtor, folder: given.folder, invoices, open: openOf(claimsOf(given)) };
}

/** The package's machine-readable half. Pure: the same cases give the same package. */
export const handoverPackage = (
  day: CalendarDate,
  creditor: Creditor,
  cases: readonly CaseToHand[],
  language: Language,
): HandoverPackage => ({
  version: PACKAGE_VERSION,
  day,
  currency: 'DKK',
  creditor,
  cases: cases.map((one) => handoverCase(one, language)),
  open: openOf(cases.flatMap(claimsOf)),
});
