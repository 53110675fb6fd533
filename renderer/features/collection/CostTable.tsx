import { Collapse } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { costBands } from '../../../src/handover/collectionCost';
import { useFormat } from '../../components/useFormat';

/** The order's whole table of what collection may cost, on asking. */
export function CostTable() {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const { bands, above } = costBands;
  const share = (percent: number): string =>
    t('collection.costShare', { percent: percent.toLocaleString(format.language) });
  return (
    <div className="collection__costs">
      <button
        type="button"
        className="collection__more"
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        {t('collection.costTable')}
        <IconChevronDown size={13} aria-hidden />
      </button>
      <Collapse expanded={opened} id={id}>
        <div className="card table__card">
          <table className="table num" aria-label={t('collection.costTable')}>
            <thead>
              <tr>
                <th scope="col">{t('collection.costClaim')}</th>
                <th scope="col" className="table__right">
                  {t('collection.costOutside')}
                </th>
                <th scope="col" className="table__right">
                  {t('collection.costOwn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {bands.map(({ upTo, outside, own }) => (
                <tr key={upTo}>
                  <th scope="row">{t('collection.costUpTo', { amount: format.kroner(upTo) })}</th>
                  <td className="table__right">{format.amount(outside)}</td>
                  <td className="table__right">{format.amount(own)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t('collection.costAbove', { amount: format.kroner(above.from) })}</th>
                <td className="table__right">{share(above.outsidePercent)}</td>
                <td className="table__right">{share(above.ownPercent)}</td>
              </tr>
            </tbody>
          </table>
        </div>
      </Collapse>
    </div>
  );
}
