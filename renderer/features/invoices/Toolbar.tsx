import { SegmentedControl, Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { requirementCodes } from '../../../src/procedure/requirements';
import { SearchField } from '../../components/SearchField';
import { countReasons, filters, type Filter } from './filter';
import type { InvoiceItem } from './item';
import { useInvoices } from './store';

const labels = {
  all: 'invoices.filterAll',
  ready: 'invoices.filterReady',
  blocked: 'invoices.filterBlocked',
  sent: 'invoices.filterSent',
} as const;

/** Search, filter, reason and how many rows are left of it. */
export function Toolbar({ items, shown }: { items: InvoiceItem[]; shown: number }) {
  const { t } = useTranslation();
  const { wish, searchAsked, want } = useInvoices();
  const reasons = useMemo(() => countReasons(items), [items]);

  return (
    <div className="toolbar" role="search">
      <SearchField value={wish.search} asked={searchAsked} onChange={(search) => want({ search })} />
      <SegmentedControl<Filter>
        aria-label={t('invoices.filter')}
        value={wish.filter}
        onChange={(filter) => want({ filter })}
        data={filters.map((filter) => ({ value: filter, label: t(labels[filter]) }))}
      />
      <Select
        className="toolbar__reason"
        aria-label={t('invoices.reasonFilter')}
        placeholder={t('invoices.reasonAny')}
        clearable
        clearButtonProps={{ 'aria-label': t('invoices.reasonAny') }}
        value={wish.reason}
        onChange={(value) => want({ reason: requirementCodes.find((code) => code === value) ?? null })}
        data={reasons.map(({ code, count }) => ({ value: code, label: `${t(`reasons.${code}`)} (${count})` }))}
      />
      <Text size="xs" c="dimmed" className="num toolbar__count">
        {t('invoices.shown', { count: shown })}
      </Text>
    </div>
  );
}
