import { IconFileInvoice, IconMail, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OutboxEntry } from '../../../src/ipc/views';

const icons = { dinero: IconFileInvoice, smtp: IconMail, print: IconPrinter } as const;

interface LetterCellProps {
  entry: Pick<OutboxEntry, 'kind' | 'channel'>;
  /** How many invoices the letter is about. */
  size: number;
}

/** Which letter it is, how it goes, and about how many invoices where it is more than one. */
export function LetterCell({ entry: { kind, channel }, size }: LetterCellProps) {
  const { t } = useTranslation();
  const Icon = icons[channel];
  return (
    <>
      {t(`letters.kinds.${kind}`)}
      <div className="table__dim outbox__channel">
        <Icon size={14} aria-hidden />
        {t(`outbox.channelOf.${channel}`)}
      </div>
      {size > 1 && <div className="table__dim num">{t('outbox.sameLetter', { count: size })}</div>}
    </>
  );
}
