import { decideFees } from '../../jobs/answerFees';
import { activate, deactivate, undo } from '../../jobs/answerCases';
import type { Desks } from '../../jobs/desks';
import { feeDecisions } from '../../jobs/feeDecisions';
import { newInvoices } from '../../jobs/newInvoices';
import type { Handlers } from '../register';

/** "Nye fakturaer" and "Afgørelser": a person's answers to what the daily run has found. */
export const caseHandlers = (
  desks: Desks,
): Pick<
  Handlers,
  'cases.new' | 'cases.activate' | 'cases.deactivate' | 'cases.undo' | 'decisions.list' | 'decisions.decide'
> => ({
  'cases.new': () => newInvoices(desks.unlocked()),
  'cases.activate': ({ invoiceGuids }) => activate(desks.unlocked(), invoiceGuids),
  'cases.deactivate': ({ invoiceGuids, reason, always }) => deactivate(desks.unlocked(), invoiceGuids, reason, always),
  'cases.undo': ({ invoiceGuids }) => undo(desks.unlocked(), invoiceGuids),
  'decisions.list': () => feeDecisions(desks.unlocked()),
  'decisions.decide': ({ invoiceGuid, decision, reverse }) => {
    const company = desks.unlocked();
    decideFees(company, invoiceGuid, decision, reverse, 'person');
    company.changed('cases', 'invoices');
    desks.lookSoon(company.profile.id);
    return undefined;
  },
});
