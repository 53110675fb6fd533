import { isStep } from '../../src/letter/letter';
import { requirementOf } from '../../src/procedure/requirementOf';
import type { RequirementCode } from '../../src/procedure/requirements';
import { AppError } from '../appError';
import type { NewSending } from '../store/outbox';
import type { OutboxRow } from '../store/outboxRow';
import { feeBarred } from './arrears';
import { observe, openCase, tell } from './cases';
import type { Company } from './company';

/** Whether a letter carries a fee that letters about the debtor's other invoices leave no room for. */
function chargesBarredFee(company: Company, { invoiceGuid, payload }: NewSending): boolean {
  const { fee } = payload.expected;
  return fee > 0 && feeBarred(company, invoiceGuid, fee) !== null;
}

/** The step that was decided for a row just now. */
function keepStep(company: Company, { id, invoiceGuid }: OutboxRow): void {
  const { pending } = company.caseEvents.state(invoiceGuid);
  if (pending !== null) company.outbox.keepStep(id, pending);
}

/** What the procedure is asked for a letter. */
const commandOf = ({ kind }: Pick<NewSending, 'kind'>): 'remind' | 'give-notice' =>
  kind === 'notice' ? 'give-notice' : 'remind';

/**
 * Decides the step and enters its sending, both or neither. A person's reminder makes a case of the invoice and starts it.
 * Asked for twice with one reference, it answers with the row already there.
 * @throws AppError `reminder-refused` where the procedure is against it, `reminder-under-way`, `invoice-missing`,
 *   `preview-outdated` where its fee is no longer lawful
 */
export function queueByHand(company: Company, sending: NewSending): OutboxRow {
  return company.store.transaction(() => {
    const there = company.outbox.withReference(sending.reference);
    if (there !== undefined) return there;
    const { invoiceGuid, kind } = sending;
    if (!isStep(kind)) return company.outbox.queue({ ...sending, actor: 'person' }).row;
    // A letter about another of the debtor's invoices was sent since this one was looked at, and took its fee.
    if (chargesBarredFee(company, sending)) throw new AppError('preview-outdated');
    openCase(company, invoiceGuid, 'person');
    observe(company, invoiceGuid);
    const { row } = company.outbox.queue({ ...sending, actor: 'person' });
    // A sending that came to nothing before anything was made has just been cancelled; its step falls away with it.
    if (company.caseEvents.state(invoiceGuid).pending !== null)
      tell(company, invoiceGuid, { type: 'drop', reason: 'withdrawn' }, 'person');
    const decision = tell(company, invoiceGuid, { type: commandOf(sending), by: 'person' }, 'person');
    if (!decision.ok) throw new AppError('reminder-refused', { reason: decision.refusal.why.code });
    keepStep(company, row);
    return row;
  });
}

/** The same for a step whose time has come by itself. @returns why not, where the procedure is against it by now */
export function queueByItself(company: Company, sending: NewSending): RequirementCode | null {
  return company.store.transaction(() => {
    if (chargesBarredFee(company, sending)) return 'amounts-changed';
    const decision = tell(company, sending.invoiceGuid, { type: commandOf(sending), by: 'app' }, 'app');
    if (!decision.ok) return requirementOf(decision.refusal.why.code);
    keepStep(company, company.outbox.queue({ ...sending, actor: 'app' }).row);
    return null;
  });
}
