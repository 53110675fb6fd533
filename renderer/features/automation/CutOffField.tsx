import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { date } from '../../../src/claim/date';
import { fieldOrder } from '../../components/fieldOrder';
import { useFormat } from '../../components/useFormat';
import { readStartFrom } from './runDraft';

const EXAMPLE = date('2026-06-01');

/** The cut-off date as typed, with what it means said as it is typed. */
export function CutOffField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const from = readStartFrom(value);
  return (
    <TextInput
      label={t('automation.startFrom')}
      inputWrapperOrder={fieldOrder}
      description={
        from === undefined
          ? undefined
          : from === null
            ? t('automation.startFromNone')
            : t('automation.startFromSays', { day: format.day(from) })
      }
      placeholder={format.day(EXAMPLE)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={from === undefined ? t('automation.startFromWrong', { example: format.day(EXAMPLE) }) : undefined}
      autoComplete="off"
      classNames={{ input: 'num' }}
    />
  );
}
