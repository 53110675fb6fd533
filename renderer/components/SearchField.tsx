import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps {
  value: string;
  /** Counts the times the field was asked for: each takes the focus there. */
  asked: number;
  onChange: (value: string) => void;
}

/** Where a list is searched. Escape empties it. */
export function SearchField({ value, asked, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  return (
    <TextInput
      ref={field}
      className="toolbar__search"
      aria-label={t('invoices.search')}
      placeholder={t('invoices.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('');
      }}
      rightSection={
        value === '' ? undefined : (
          <CloseButton size="sm" aria-label={t('invoices.clearSearch')} onClick={() => onChange('')} />
        )
      }
    />
  );
}
