import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tooPale } from './contrast';
import type { fieldOrder } from '../../components/fieldOrder';

interface ColourFieldProps {
  label: string;
  description: string;
  inputWrapperOrder: typeof fieldOrder;
  error: string | undefined;
  value: string;
  /** Whether the value is a colour. */
  usable: boolean;
  onChange: (colour: string) => void;
}

/** A colour, chosen or typed. One that is hard to read on white may be used, and is warned of. */
export function ColourField({ usable, onChange, description, ...field }: ColourFieldProps) {
  const { t } = useTranslation();
  const pale = usable && tooPale(field.value.trim());
  return (
    <TextInput
      {...field}
      description={pale ? t('letters.headPale') : description}
      classNames={pale ? { description: 'letters__pale' } : {}}
      onChange={(event) => onChange(event.currentTarget.value)}
      leftSection={
        <input
          type="color"
          className="colour"
          aria-label={t('letters.headColourChoose')}
          value={usable ? field.value.trim().toLowerCase() : '#000000'}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      }
    />
  );
}
