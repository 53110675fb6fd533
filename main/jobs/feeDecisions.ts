import { danishLaw } from '../../src/claim/figures/danishLaw';
import { formatKroner, sum, ZERO, type Ore } from '../../src/claim/money';
import { debtorKind } from '../../src/dinero/debtorKind';
import type { Decisions, OpenDecision, TakenDecision } from '../../src/ipc/caseViews';
import type { Sentence } from '../../src/ipc/views';
import { claimedChargesOpen, claimOf } from '../../src/procedure/claimOf';
import { isKnown } from '../../src/procedure/next';
import type { Reversal } from '../store/reversals';
import { bookedReminders } from './answerFees';
import type { Company } from './company';

const SHOWN = 50;

/** What waits for a decision about the charges, and the latest decisions with what was done in Dinero. */
export const feeDecisions = (company: Company): Decisions => ({
  open: company.caseFiles.inState('decision').flatMap((guid) => openDecision(company, guid) ?? []),
  taken: company.caseEvents.feeDecisions(SHOWN).flatMap((decided) => takenDecision(company, decided) ?? []),
});

function openDecision(company: Company, guid: string): OpenDecision | null {
  const invoice = company.invoices.get(guid);
  const state = company.caseEvents.state(guid);
  if (invoice === undefined || !isKnown(state)) return null;
  const claim = claimOf(state, company.today(), danishLaw);
  const debtor = invoice.debtorGuid === null ? undefined : company.debtors.get(invoice.debtorGuid);
  const interest = Math.max(0, claim.open.interest - claim.interestNew) as Ore;
  const reminders = bookedReminders(company, guid).flatMap(({ id, day, fee, interest: charged, compensation }) =>
    day === null ? [] : [{ id, day, total: sum([fee, charged, compensation]) }],
  );
  const open = claimedChargesOpen(claim);
  return {
    guid,
    number: invoice.number,
    debtorName: invoice.debtorName,
    debtorKind: debtorKind(debtor ?? null),
    principal: invoice.total,
    paidOn:
      state.payments
        .map(({ date }) => date)
        .sort((a, b) => a.localeCompare(b))
        .at(-1) ?? null,
    fees: claim.open.fees,
    interest,
    compensation: claim.open.compensation,
    open,
    reminders,
    warnings: [chasingFees(open)],
  };
}

/** The law's reading of new fees for chasing fees; see docs/decisions/0017. */
const chasingFees = (open: Ore): Sentence => ({
  da: `Der opkræves ikke nye gebyrer for at inddrive de ${formatKroner(open)}: et gebyr kræver, at rykkeren er sendt med rimelig grund (renteloven § 9b, stk. 1), og det er svært at forsvare, når kun gebyrer står tilbage.`,
  en: `No new fees are charged for collecting the ${formatKroner(open, 'en')}: a fee requires that the reminder was sent with good reason (Interest Act, section 9b(1)), which is hard to defend where only fees are left.`,
});

type Decided = ReturnType<Company['caseEvents']['feeDecisions']>[number];

function takenDecision(company: Company, { invoiceGuid: guid, event, actor }: Decided): TakenDecision | null {
  const invoice = company.invoices.get(guid);
  if (invoice === undefined || event.type !== 'fees-decided') return null;
  const reversals = company.reversals.of(guid);
  const failed = reversals.find(({ state }) => state === 'failed');
  return {
    guid,
    number: invoice.number,
    debtorName: invoice.debtorName,
    decision: event.decision,
    on: event.on,
    by: actor,
    open: openThen(company, guid),
    inDinero: inDinero(reversals),
    reason: failed?.reason ?? reversals.find(({ reason }) => reason !== null)?.reason ?? null,
  };
}

function inDinero(reversals: readonly Reversal[]): TakenDecision['inDinero'] {
  if (reversals.length === 0) return 'left';
  if (reversals.some(({ state }) => state === 'failed')) return 'failed';
  return reversals.some(({ state }) => state === 'waiting') ? 'waiting' : 'reversed';
}

/** What was open when the principal had been paid, as it was entered then. */
function openThen(company: Company, guid: string): Ore {
  const turned = company.caseEvents
    .of(guid)
    .flatMap(({ event }) => (event.type === 'settlement-changed' ? [event] : []));
  return turned.findLast(({ to }) => to === 'decision')?.chargesOpen ?? ZERO;
}
