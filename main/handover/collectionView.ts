import { danishLaw } from '../../src/claim/figures/danishLaw';
import { subtract } from '../../src/claim/money';
import { debtorKind } from '../../src/dinero/debtorKind';
import { collectionCost } from '../../src/handover/collectionCost';
import { paidSinceHandover } from '../../src/handover/paidSince';
import type { Collection, HandedCase, OpenHandover, ReadyCase, UnreadyCase } from '../../src/ipc/handoverViews';
import { claimOf } from '../../src/procedure/claimOf';
import { sayInBoth } from '../../src/procedure/explanations/say';
import { isKnown } from '../../src/procedure/next';
import type { CaseState } from '../../src/procedure/standing';
import type { KnownProcedure } from '../../src/procedure/state';
import { standingNotice } from '../../src/procedure/waits/timing';
import { mayGiveNotice, whyNotHandedOver } from '../jobs/cases';
import type { Company } from '../jobs/company';
import { inChunks } from '../jobs/inChunks';
import type { Handover } from '../store/handovers';
import { inBoth } from './prepareCase';

/** Where a reminded case can stand that may come to be handed over. */
const ON_THE_WAY: ReadonlySet<CaseState> = new Set<CaseState>([
  'active',
  'inactive',
  'disputed',
  'on-hold',
  'promised',
  'payment-plan',
  'queued',
  'final',
]);

/** All that the page "Inkasso" shows. @param isUnderWay whether a handover is being carried out now */
export async function collectionView(company: Company, isUnderWay: (id: number) => boolean): Promise<Collection> {
  const open = company.handovers.open();
  const inOpen = new Set(open.flatMap(({ invoiceGuids }) => invoiceGuids));
  const mayCome = company.caseFiles
    .watched()
    .filter(({ state, level, invoiceGuid }) => level > 0 && ON_THE_WAY.has(state) && !inOpen.has(invoiceGuid));
  const cases: CaseView[] = [];
  const handed: HandedCase[] = [];
  await inChunks(
    company,
    mayCome.map(({ invoiceGuid }) => invoiceGuid),
    (guid) => cases.push(...caseView(company, guid)),
  );
  await inChunks(company, company.caseFiles.inState('handed-over'), (guid) =>
    handed.push(...handedView(company, guid)),
  );
  const { collector, smtp } = company.delivery();
  return {
    collector,
    canMail: smtp !== null,
    open: open.map((handover) => openView(company, handover, isUnderWay(handover.id))),
    ready: cases.flatMap(({ ready }) => ready ?? []).sort((a, b) => a.dueDate.localeCompare(b.dueDate)),
    unready: cases
      .flatMap(({ unready }) => unready ?? [])
      .sort((a, b) => (a.until ?? NEVER).localeCompare(b.until ?? NEVER) || a.number - b.number),
    handed: handed.sort((a, b) => b.since.localeCompare(a.since) || a.number - b.number),
  };
}

/** Sorts after every day. */
const NEVER = '9999';

function openView(company: Company, handover: Handover, isUnderWay: boolean): OpenHandover {
  const { id, day, way, fileName, recipient, total, invoiceGuids } = handover;
  const state = isUnderWay ? 'making' : handover.state === 'making' ? 'interrupted' : 'uncertain';
  const numbers = invoiceGuids.map((guid) => company.invoices.get(guid)?.number ?? 0).sort((a, b) => a - b);
  return { id, state, day, way, fileName, recipient, total, numbers };
}

function described(company: Company, guid: string) {
  const invoice = company.invoices.get(guid);
  const state = company.caseEvents.state(guid);
  if (invoice === undefined || !isKnown(state)) return null;
  const { number, debtorName, debtorGuid } = invoice;
  const debtor = debtorGuid === null ? undefined : company.debtors.get(debtorGuid);
  const { dueDate } = state.invoice;
  return { state, shown: { guid, number, debtorName, debtorKind: debtorKind(debtor ?? null), dueDate } };
}

type CaseView = { ready: ReadyCase; unready?: never } | { unready: UnreadyCase; ready?: never };

/** None where the case is no longer known. */
function caseView(company: Company, guid: string): CaseView[] {
  const known = described(company, guid);
  if (known === null) return [];
  const { state, shown } = known;
  const { total, open } = claimOf(state, company.today(), danishLaw);
  if (company.outbox.unfinishedOf(guid).length > 0) {
    return [{ unready: { ...shown, total, why: inBoth('package.letterUnderWay'), until: null, lacksNotice: false } }];
  }
  const against = whyNotHandedOver(company, guid);
  if (against !== null) {
    const lacksNotice = standingNotice(state.sent) === undefined && mayGiveNotice(company, guid);
    const { why, until } = against;
    return [{ unready: { ...shown, total, why: sayInBoth(why), until, lacksNotice } }];
  }
  const { principal } = open;
  const charges = subtract(total, principal);
  return [
    { ready: { ...shown, deadline: deadlineOf(state), principal, charges, total, cost: collectionCost(principal) } },
  ];
}

const deadlineOf = ({ sent }: KnownProcedure) => standingNotice(sent)?.deadline ?? null;

function handedView(company: Company, guid: string): HandedCase[] {
  const known = described(company, guid);
  if (known === null || known.state.handedOverOn === null) return [];
  const { state, shown } = known;
  const handover = company.handovers.latestOf(guid);
  const paid = paidSinceHandover(company.caseEvents.of(guid).map(({ event }) => event)) ?? [];
  const view = {
    ...shown,
    since: known.state.handedOverOn,
    handover:
      handover === undefined
        ? null
        : {
            id: handover.id,
            fileName: handover.fileName,
            recipient: handover.recipient,
            total: handover.total,
          },
    paid: paid.map(({ kind, date, amount }) => ({ kind, date, amount })),
    settled: state.settlement === 'paid' || state.settlement === 'credited' || state.settlement === 'covered',
  };
  return [view];
}
