import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps {
  value: string;
  /** Counts the times the field was asked for: each takes the focus there. */
  asked: number;
  /** What is searched; the invoices where nothing is said. */
  label?: string;
  onChange: (value: string) => void;
}

/** Where a list is searched. Escape empties it. */
export function SearchField({ value, asked, label, onChange }: SearchFieldProps) {
  const { t } = useTranslation();
  const name = label ?? t('invoices.search');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) field.current?.select();
  }, [asked]);
  return (
    <TextInput
      ref={field}
      className="toolbar__search"
      aria-label={name}
      placeholder={name}
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
