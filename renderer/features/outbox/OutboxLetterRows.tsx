import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import { LetterCell } from './LetterCell';
import { OutboxAction } from './OutboxAction';
import { isHeld, standsAs, type OutboxLetter } from './outboxLetters';
import { OutboxMenu } from './OutboxMenu';
import { OutboxStateCell } from './OutboxStateCell';
import { useOutbox } from './store';

interface OutboxLetterRowsProps {
  letter: OutboxLetter;
  /** Whether the table has a column for ticking what waits for a yes. */
  withTicks: boolean;
}

/** A letter's invoices, a row each; what they have in common stands once. */
export function OutboxLetterRows({ letter, withTicks }: OutboxLetterRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ticked, tick } = useOutbox();
  const { key, entries, size } = letter;
  const span = entries.length;
  return entries.map((entry, place) => {
    const above = entries[place - 1];
    const asAbove = above !== undefined && standsAs(above, entry);
    return (
      <tr key={entry.id} className={place === 0 ? 'outbox__first' : undefined}>
        {withTicks && place === 0 && (
          <td rowSpan={span} className="outbox__tick">
            {isHeld(letter) && (
              <Checkbox
                size="xs"
                aria-label={t('outbox.tickLetter', { number: entry.invoiceNumber })}
                checked={ticked.has(key)}
                onChange={() => tick(key)}
              />
            )}
          </td>
        )}
        <td className="num">{format.day(entry.day)}</td>
        <td>
          <InvoiceLink guid={entry.invoiceGuid} number={entry.invoiceNumber} />
        </td>
        <td className="outbox__debtor">
          <div className="ellipsis" title={entry.debtorName}>
            {entry.debtorName}
          </div>
        </td>
        {place === 0 && (
          <td rowSpan={span} className="outbox__letter">
            <LetterCell entry={entry} size={size} />
          </td>
        )}
        <td className="num table__right">{format.amount(entry.total)}</td>
        <td className="outbox__state">
          <OutboxStateCell entry={entry} asAbove={asAbove} />
        </td>
        <td>
          <div className="outbox__actions">
            <OutboxAction entry={entry} asAbove={asAbove} />
            <OutboxMenu entry={entry} />
          </div>
        </td>
      </tr>
    );
  });
}
