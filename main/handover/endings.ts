import type { HandedOver } from '../../src/ipc/handoverViews';
import { isKnown } from '../../src/procedure/next';
import { AppError } from '../appError';
import { tell } from '../jobs/cases';
import type { Company } from '../jobs/company';
import type { Handover } from '../store/handovers';

/** What the app asks a person to do where a case could not follow its mail. */
const TELL_COLLECTOR = 'tell-collector';

/** Whether the case still waits for just this: nothing was paid, disputed or decided otherwise meanwhile. */
const waitsForIt = (company: Company, guid: string): boolean => {
  const state = company.caseEvents.state(guid);
  return isKnown(state) && state.pending?.kind === 'handover';
};

/** @throws AppError `handover-changed` where a case no longer waits to be handed over */
export function requireUnchanged(company: Company, { invoiceGuids }: Handover): void {
  if (!invoiceGuids.every((guid) => waitsForIt(company, guid))) throw new AppError('handover-changed');
}

const confirm = (company: Company, guid: string, { day: sentOn }: Handover): boolean =>
  tell(company, guid, { type: 'confirm', sentOn, charged: null, ref: null }, 'person').ok;

/**
 * Says that the package lies in its folder: every case is at the collector, or none. To be called in the transaction that
 * puts it there.
 * @throws AppError `handover-changed`
 */
export function confirmAll(company: Company, handover: Handover): void {
  requireUnchanged(company, handover);
  for (const guid of handover.invoiceGuids) {
    if (!confirm(company, guid, handover)) throw new AppError('handover-changed');
  }
  company.handovers.settle(handover.id, 'done');
}

/**
 * Says that the mail was taken. It cannot be called back: a case that has changed since is not at the collector, and a
 * person has to say so there.
 * @returns those cases
 */
export function confirmMailed(company: Company, handover: Handover): HandedOver['changed'] {
  return company.store.transaction(() => {
    const changed = handover.invoiceGuids.filter((guid) => !confirm(company, guid, handover));
    for (const guid of changed) company.tasks.ask(guid, TELL_COLLECTOR, company.today());
    company.handovers.settle(handover.id, 'done');
    return changed.map((guid) => ({ guid, number: company.invoices.get(guid)?.number ?? 0 }));
  });
}

/** Nothing left, and the cases are where they were. */
export function giveUp(company: Company, { id, invoiceGuids }: Handover, reason: string): void {
  company.store.transaction(() => {
    for (const guid of invoiceGuids) {
      if (waitsForIt(company, guid)) tell(company, guid, { type: 'drop', reason }, 'person');
    }
    company.handovers.settle(id, 'failed', reason);
  });
}

/** A case comes back from the collector, and stands still until a person starts it. @throws AppError `take-back-refused` */
export function takeBack(company: Company, guid: string): void {
  if (!tell(company, guid, { type: 'take-back' }, 'person').ok) throw new AppError('take-back-refused');
}
