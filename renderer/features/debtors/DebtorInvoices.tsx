import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DebtorInvoice } from '../../../src/ipc/debtorViews';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import '../../components/table.css';

/** Invoices shown at first, and added by each press of the button below. */
const STEP = 25;

/** All invoices of a customer that are known; each leads to its case. */
export function DebtorInvoices({ invoices }: { invoices: DebtorInvoice[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [limit, setLimit] = useState(STEP);
  const more = invoices.length - limit;
  const stateOf = ({ state, paidOn }: DebtorInvoice): string => {
    if (paidOn !== null) return t('debtors.paid', { day: format.day(paidOn) });
    return state === null ? t('debtors.noCase') : t(`caseStates.${state}`);
  };
  return (
    <section>
      <h3 className="case__heading">{t('debtors.invoices')}</h3>
      <table className="table debtors__table">
        <thead>
          <tr>
            <th scope="col">{t('debtors.invoice')}</th>
            <th scope="col">{t('debtors.due')}</th>
            <th scope="col" className="debtors__right">
              {t('debtors.total')}
            </th>
            <th scope="col" className="debtors__right">
              {t('debtors.stillOpen')}
            </th>
            <th scope="col">{t('debtors.state')}</th>
          </tr>
        </thead>
        <tbody>
          {invoices.slice(0, limit).map((invoice) => (
            <tr key={invoice.guid}>
              <td>
                <InvoiceLink guid={invoice.guid} number={invoice.number} />
              </td>
              <td className="num">{invoice.dueDate === null ? t('app.unknown') : format.day(invoice.dueDate)}</td>
              <td className="num debtors__right">{format.amount(invoice.total)}</td>
              <td className="num debtors__right">{format.amount(invoice.open)}</td>
              <td>{stateOf(invoice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button mt="sm" size="xs" variant="default" onClick={() => setLimit(limit + STEP)}>
          {t('tasks.more', { count: Math.min(more, STEP) })}
        </Button>
      )}
    </section>
  );
}
