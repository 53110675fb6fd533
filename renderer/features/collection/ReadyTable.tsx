import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadyCase } from '../../../src/ipc/handoverViews';
import { useFormat } from '../../components/useFormat';
import { CaseCells } from './CaseCells';
import '../../components/table.css';

/** Rows shown at first, and added by each press of the button below. */
const STEP = 100;

interface ReadyTableProps {
  cases: ReadyCase[];
  chosen: ReadonlySet<string>;
  onChoose: (guids: ReadonlySet<string>) => void;
}

/** The cases that may be handed over, to be chosen, with what collection may cost on top. */
export function ReadyTable({ cases, chosen, onChoose }: ReadyTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [limit, setLimit] = useState(STEP);
  const all = cases.every(({ guid }) => chosen.has(guid));
  const some = cases.some(({ guid }) => chosen.has(guid));
  const toggle = (guid: string): void => {
    const next = new Set(chosen);
    if (!next.delete(guid)) next.add(guid);
    onChoose(next);
  };
  const more = cases.length - limit;
  return (
    <>
      <div className="card table__card">
        <table className="table collection__ready" aria-labelledby="collection-ready">
          <thead>
            <tr>
              <th scope="col">
                <Checkbox
                  size="xs"
                  aria-label={t('collection.selectAll')}
                  checked={all}
                  indeterminate={some && !all}
                  onChange={() => onChoose(all ? new Set() : new Set(cases.map(({ guid }) => guid)))}
                />
              </th>
              <th scope="col">{t('collection.number')}</th>
              <th scope="col">{t('collection.debtor')}</th>
              <th scope="col">{t('collection.deadline')}</th>
              {(['principal', 'charges', 'total', 'cost'] as const).map((name) => (
                <th key={name} scope="col" className="table__right">
                  {t(`collection.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.slice(0, limit).map((row) => (
              <tr key={row.guid}>
                <td>
                  <Checkbox
                    size="xs"
                    aria-label={t('collection.selectOne', { number: row.number })}
                    checked={chosen.has(row.guid)}
                    onChange={() => toggle(row.guid)}
                  />
                </td>
                <CaseCells row={row} />
                <td className="num">{row.deadline === null ? '' : format.day(row.deadline)}</td>
                <td className="num table__right">{format.amount(row.principal)}</td>
                <td className="num table__right">{format.amount(row.charges)}</td>
                <td className="num table__right collection__total">{format.amount(row.total)}</td>
                <td className="num table__right collection__cost">{format.amount(row.cost.outside)}</td>
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
    </>
  );
}
