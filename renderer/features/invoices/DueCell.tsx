import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InvoiceRow } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';
import { useAutomation } from '../automation/store';
import { isTooOld } from './tooOld';

/** The due date; where it lies before the cut-off date, a quiet word that the invoice does not start by itself. */
export function DueCell({ row }: { row: InvoiceRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const startFrom = useAutomation((state) => state.automation?.startFrom ?? null);
  if (row.dueDate === null) return t('app.unknown');
  const day = format.day(row.dueDate);
  if (startFrom === null || !isTooOld(row, startFrom)) return day;
  return (
    <Tooltip label={t('invoices.tooOldWhy', { day: format.day(startFrom) })}>
      <span className="grid__stack">
        <span>{day}</span>
        <span className="grid__dim ellipsis">{t('invoices.tooOld')}</span>
      </span>
    </Tooltip>
  );
}
