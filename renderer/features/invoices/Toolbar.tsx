import { CloseButton, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { requirementCodes } from '../../../src/procedure/requirements';
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
  const field = useRef<HTMLInputElement>(null);
  const reasons = useMemo(() => countReasons(items), [items]);
  useEffect(() => {
    if (searchAsked > 0) field.current?.select();
  }, [searchAsked]);

  return (
    <div className="toolbar" role="search">
      <TextInput
        ref={field}
        className="toolbar__search"
        aria-label={t('invoices.search')}
        placeholder={t('invoices.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={wish.search}
        onChange={(event) => want({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') want({ search: '' });
        }}
        rightSection={
          wish.search === '' ? undefined : (
            <CloseButton size="sm" aria-label={t('invoices.clearSearch')} onClick={() => want({ search: '' })} />
          )
        }
      />
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
