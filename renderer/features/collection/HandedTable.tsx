import { Button, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandedCase } from '../../../src/ipc/handoverViews';
import { Notice } from '../../components/Notice';
import { HandedRow } from './HandedRow';
import { TakeBackDialog } from './TakeBackDialog';
import '../../components/table.css';

/** Rows shown at first, and added by each press of the button below. */
const STEP = 50;

/** The cases at the collector, and what was paid since, which the person has to tell there. */
export function HandedTable({ cases }: { cases: HandedCase[] }) {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(STEP);
  const [takingBack, setTakingBack] = useState<HandedCase | null>(null);
  const paid = cases.filter((one) => one.paid.length > 0);
  // What the collector must be told stands first.
  const ordered = [...paid, ...cases.filter((one) => one.paid.length === 0)];
  const more = ordered.length - limit;
  return (
    <section>
      <Title order={2} mb="xs" mt="md" id="collection-handed">
        {t('collection.handed')}
      </Title>
      {paid.length > 0 && (
        <div className="collection__tell">
          <Notice tone="warn" title={t('collection.tell', { count: paid.length })}>
            {t('collection.tellText')}
          </Notice>
        </div>
      )}
      <div className="card table__card">
        <table className="table collection__handed" aria-labelledby="collection-handed">
          <thead>
            <tr>
              <th scope="col">{t('collection.number')}</th>
              <th scope="col">{t('collection.debtor')}</th>
              <th scope="col">{t('collection.since')}</th>
              <th scope="col">{t('collection.package')}</th>
              <th scope="col">{t('collection.paid')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('outbox.action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {ordered.slice(0, limit).map((row) => (
              <HandedRow key={row.guid} row={row} onTakeBack={setTakingBack} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <Button mt="sm" variant="default" onClick={() => setLimit(limit + STEP)}>
          {t('collection.more', { count: Math.min(more, STEP) })}
        </Button>
      )}
      {takingBack !== null && <TakeBackDialog row={takingBack} onClose={() => setTakingBack(null)} />}
    </section>
  );
}
