import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fieldOrder } from '../../components/fieldOrder';
import { readGraceDays } from './graceDays';

/** The days of grace as typed. */
export function GraceDaysField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t('company.graceDays')}
      inputWrapperOrder={fieldOrder}
      description={t('company.graceDaysHelp')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={readGraceDays(value) === undefined ? t('company.graceDaysWrong') : undefined}
      inputMode="numeric"
      autoComplete="off"
      classNames={{ input: 'num' }}
    />
  );
}
