import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOrder } from '../../components/fieldOrder';

interface DaysFieldProps {
  label: string;
  help?: string;
  limits: { fewest: number; most: number };
  /** Whole days; not a number while what is typed is none of those allowed. */
  value: number;
  onChange: (days: number) => void;
  disabled?: boolean;
  /** The label is for screen readers only. */
  bare?: boolean;
}

/** Whole days as typed: what is typed stays, and what it lacks is said beneath it. */
export function DaysField({ label, help, limits, value, onChange, disabled = false, bare = false }: DaysFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(Number.isNaN(value) ? '' : String(value));
  const read = (typed: string): number => {
    const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
    return days >= limits.fewest && days <= limits.most ? days : Number.NaN;
  };
  return (
    <TextInput
      {...(bare ? { 'aria-label': label } : { label })}
      inputWrapperOrder={fieldOrder}
      description={help}
      value={text}
      disabled={disabled}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        onChange(read(typed));
      }}
      error={Number.isNaN(read(text)) ? t('rules.daysWrong', limits) : undefined}
      inputMode="numeric"
      autoComplete="off"
      classNames={{ input: 'num' }}
    />
  );
}
