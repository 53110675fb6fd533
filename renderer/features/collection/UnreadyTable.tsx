import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnreadyCase } from '../../../src/ipc/handoverViews';
import { useFormat } from '../../components/useFormat';
import { usePreview } from '../preview/store';
import { CaseCells } from './CaseCells';
import '../../components/table.css';

/** Rows shown at first, and added by each press of the button below. */
const STEP = 50;

/** The reminded cases that may not be handed over yet, each with its reason and the day that ends it. */
export function UnreadyTable({ cases }: { cases: UnreadyCase[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const openPreview = usePreview((state) => state.open);
  const [limit, setLimit] = useState(STEP);
  const more = cases.length - limit;
  return (
    <section>
      <Title order={2} mb="xs" mt="md" id="collection-unready">
        {t('collection.unready')}
      </Title>
      <div className="card table__card">
        <table className="table collection__unready" aria-labelledby="collection-unready">
          <thead>
            <tr>
              <th scope="col">{t('collection.number')}</th>
              <th scope="col">{t('collection.debtor')}</th>
              <th scope="col" className="table__right">
                {t('collection.total')}
              </th>
              <th scope="col">{t('collection.until')}</th>
              <th scope="col">{t('collection.why')}</th>
            </tr>
          </thead>
          <tbody>
            {cases.slice(0, limit).map((row) => (
              <tr key={row.guid}>
                <CaseCells row={row} />
                <td className="num table__right">{format.amount(row.total)}</td>
                <td className="num">{row.until === null ? t('collection.untilNone') : format.day(row.until)}</td>
                <td>
                  {row.lacksNotice ? (
                    <div className="collection__step">
                      <span>{t('collection.lacksNotice')}</span>
                      <Button
                        size="compact-sm"
                        variant="light"
                        aria-label={t('collection.giveNoticeOf', { number: row.number })}
                        onClick={() => void openPreview(row.guid, { wanted: 'notice' })}
                      >
                        {t('collection.giveNotice')}
                      </Button>
                    </div>
                  ) : (
                    row.why[format.language]
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button mt="sm" variant="default" onClick={() => setLimit(limit + STEP)}>
          {t('collection.more', { count: Math.min(more, STEP) })}
        </Button>
      )}
    </section>
  );
}
