import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { averageDays, lateness } from '../../../src/debtors/behaviour';
import type { DebtorDetails } from '../../../src/ipc/debtorViews';
import { useFormat } from '../../components/useFormat';
import { topOf } from '../numbers/scale';

/** The latest so many paid invoices are drawn. */
const MOST_BARS = 24;
/** Pixels of the highest bar. */
const HEIGHT = 90;

/** How late the customer pays: the average, a bar for each paid invoice, and the same in a table. */
export function Behaviour({ debtor }: { debtor: DebtorDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const all = useMemo(() => lateness(debtor.invoices), [debtor.invoices]);
  const average = averageDays(all);
  const shown = all.slice(-MOST_BARS);
  const top = topOf(shown.map(({ days }) => days));
  const slot = 100 / Math.max(8, shown.length);
  return (
    <section>
      <h3 className="case__heading">{t('debtors.behaviour')}</h3>
      {average === null ? (
        <p className="debtors__dim">{t('debtors.behaviourNone')}</p>
      ) : (
        <>
          <p className="num">
            {t('debtors.behaviourOf', { average: format.count(Math.round(average)), count: all.length })}
          </p>
          <svg className="debtors__chart" width="100%" height={HEIGHT} role="img" aria-label={t('debtors.chart')}>
            {shown.map(({ number, days }, place) => (
              <rect
                key={number}
                className="debtors__bar"
                x={`${slot * (place + 0.15)}%`}
                width={`${slot * 0.7}%`}
                y={HEIGHT - Math.max(2, (days / top) * HEIGHT)}
                height={Math.max(2, (days / top) * HEIGHT)}
              >
                <title>{t('debtors.lateOf', { number, days: format.count(days) })}</title>
              </rect>
            ))}
          </svg>
          <table className="visually-hidden">
            <caption>{t('debtors.lateDays')}</caption>
            <tbody>
              {shown.map(({ number, days }) => (
                <tr key={number}>
                  <th scope="row">{number}</th>
                  <td>{format.count(days)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
