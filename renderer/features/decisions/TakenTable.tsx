import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakenDecision } from '../../../src/ipc/caseViews';
import { reasonSentence } from '../../components/sentences';
import { InvoiceLink } from '../case/InvoiceLink';
import { useFormat } from '../../components/useFormat';
import '../../components/table.css';

/** Rows shown at first, and added by each press of the button below. */
const STEP = 50;

const tones: Record<TakenDecision['inDinero'], string> = {
  left: '',
  waiting: '',
  reversed: 'pill--good',
  failed: 'pill--bad',
};

/** What was decided, by whom, and what has been done in Dinero since. */
export function TakenTable({ taken }: { taken: TakenDecision[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [limit, setLimit] = useState(STEP);
  const more = taken.length - limit;
  return (
    <section>
      <Title order={2} mb="xs" mt="md" id="taken">
        {t('decisions.taken')}
      </Title>
      <div className="card table__card">
        <table className="table" aria-labelledby="taken">
          <thead>
            <tr>
              <th scope="col">{t('decisions.day')}</th>
              <th scope="col">{t('decisions.number')}</th>
              <th scope="col">{t('decisions.debtor')}</th>
              <th scope="col" className="table__right">
                {t('decisions.amount')}
              </th>
              <th scope="col">{t('decisions.decision')}</th>
              <th scope="col">{t('decisions.inDinero')}</th>
            </tr>
          </thead>
          <tbody>
            {taken.slice(0, limit).map((row) => (
              <tr key={`${row.guid} ${row.on} ${row.decision}`}>
                <td className="num">{format.day(row.on)}</td>
                <td>
                  <InvoiceLink guid={row.guid} number={row.number} />
                </td>
                <td className="table__name">
                  <div className="ellipsis" title={row.debtorName}>
                    {row.debtorName}
                  </div>
                </td>
                <td className="num table__right">{format.amount(row.open)}</td>
                <td>
                  {t(`decisions.decisionOf.${row.decision}`)}
                  <div className="table__dim">{t(`decisions.byOf.${row.by}`)}</div>
                </td>
                <td>
                  <span className={`pill ${tones[row.inDinero]}`}>{t(`decisions.inDineroOf.${row.inDinero}`)}</span>
                  {row.reason !== null && <div className="table__dim">{reasonSentence(t, row.reason)}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button mt="sm" variant="default" onClick={() => setLimit(limit + STEP)}>
          {t('decisions.more', { count: Math.min(more, STEP) })}
        </Button>
      )}
    </section>
  );
}
