import { AppError } from '../../appError';
import type { Desks } from '../../jobs/desks';
import { listInvoices } from '../../jobs/listInvoices';
import type { Handlers } from '../register';

/** The page "Fakturaer i Dinero" and the company's own rules for it. */
export const invoiceHandlers = (
  desks: Desks,
): Pick<
  Handlers,
  'invoices.fetch' | 'invoices.list' | 'invoices.wantBalances' | 'invoices.setDisputed' | 'policy.get' | 'policy.set'
> => ({
  'policy.get': () => desks.unlocked().policy(),
  'policy.set': (policy) => {
    const company = desks.unlocked();
    company.setPolicy(policy);
    return company.policy();
  },
  'invoices.fetch': () => desks.connected().fetch('person'),
  'invoices.list': () => listInvoices(desks.unlocked()),
  'invoices.wantBalances': ({ invoiceGuids }) => {
    desks.connected().balances.want(invoiceGuids);
    return undefined;
  },
  'invoices.setDisputed': ({ invoiceGuid, disputed, note }) => {
    const company = desks.unlocked();
    if (!company.invoices.get(invoiceGuid)) throw new AppError('invoice-missing');
    company.setDisputed(invoiceGuid, disputed, note);
    return undefined;
  },
});
