import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DebtorCell } from '../../components/grid/DebtorCell';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import { usePreview } from '../preview/store';
import { ActionCell } from './ActionCell';
import { AmountCell } from './AmountCell';
import { DueCell } from './DueCell';
import type { InvoiceItem } from './item';
import { RemindersCell } from './RemindersCell';
import { RowMenu } from './RowMenu';

/** The id of a row in the page, which the grid points at. */
export const rowId = (guid: string | null): string => `invoice-${guid ?? ''}`;

interface InvoiceTableRowProps {
  item: InvoiceItem;
  /** Place in the sorted list, from 0. */
  place: number;
  /** Pixels from the top of the list. */
  top: number;
  chosen: boolean;
  /** Whether it is among those a batch is made of, and can be. */
  ticked: boolean;
  tickable: boolean;
  onChoose: (guid: string) => void;
  onDispute: (item: InvoiceItem) => void;
  onTick: (guid: string, range: boolean) => void;
}

/** One invoice of the list. */
export const InvoiceTableRow = memo(function InvoiceTableRow(props: InvoiceTableRowProps) {
  const { item, place, top, chosen, ticked, tickable, onChoose, onDispute, onTick } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { row } = item;
  const unknown = t('app.unknown');
  const openTitle =
    row.openReadAt === null
      ? t('invoices.openUnread')
      : t('invoices.openReadAt', { when: format.moment(row.openReadAt) });
  return (
    <div
      role="row"
      id={rowId(row.guid)}
      className="grid__row grid__row--body"
      aria-rowindex={place + 2}
      aria-selected={ticked}
      data-pointed={chosen || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onChoose(row.guid)}
      onDoubleClick={() => void usePreview.getState().open(row.guid)}
    >
      <div role="gridcell" className="grid__cell">
        <Checkbox
          size="xs"
          tabIndex={chosen ? 0 : -1}
          aria-label={t('batch.selectOne', { number: row.number })}
          checked={ticked}
          disabled={!tickable}
          onChange={(event) => onTick(row.guid, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
        />
      </div>
      <div role="gridcell" className="grid__cell num">
        <InvoiceLink guid={row.guid} number={row.number} tabbable={chosen} />
      </div>
      <div role="gridcell" className="grid__cell grid__cell--debtor">
        <DebtorCell kind={row.debtorKind} name={row.debtorName} />
      </div>
      <div role="gridcell" className="grid__cell grid__cell--day num">
        {row.day === null ? unknown : format.day(row.day)}
      </div>
      <div role="gridcell" className="grid__cell num">
        <DueCell row={row} />
      </div>
      <div role="gridcell" className="grid__cell grid__cell--right num">
        {row.daysOverdue}
      </div>
      <div role="gridcell" className="grid__cell grid__cell--right num">
        <AmountCell amount={row.total} currency={row.currency} />
      </div>
      <div role="gridcell" className="grid__cell grid__cell--right grid__cell--open num" title={openTitle}>
        {row.open === null ? unknown : <AmountCell amount={row.open} currency={row.currency} />}
      </div>
      <div role="gridcell" className="grid__cell grid__cell--reminders num">
        <RemindersCell reminders={row.reminders} />
      </div>
      <div role="gridcell" className="grid__cell grid__cell--status">
        <ActionCell item={item} tabbable={chosen} />
        <RowMenu item={item} tabbable={chosen} onDispute={onDispute} />
      </div>
    </div>
  );
});
