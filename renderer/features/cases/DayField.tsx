import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDays, type CalendarDate } from '../../../src/claim/date';
import { useFormat } from '../../components/useFormat';

interface DayFieldProps {
  label: string;
  /** As typed. */
  value: string;
  today: CalendarDate;
  /** Said below where the day will not do. */
  error: string | undefined;
  onChange: (value: string) => void;
}

const QUICK = [7, 14, 30] as const;

/** A day, typed or so many days from now. */
export function DayField({ label, value, today, error, onChange }: DayFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <TextInput
        label={label}
        value={value}
        error={error}
        placeholder={format.day(addDays(today, 14))}
        onChange={(event) => onChange(event.currentTarget.value)}
        autoComplete="off"
        maxLength={20}
        classNames={{ input: 'num' }}
        data-autofocus
      />
      <Group gap={6} mt={6}>
        {QUICK.map((count) => (
          <Button
            key={count}
            size="compact-xs"
            variant="default"
            onClick={() => onChange(format.day(addDays(today, count)))}
          >
            {t('cases.inDays', { count })}
          </Button>
        ))}
      </Group>
    </div>
  );
}
