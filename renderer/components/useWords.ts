import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, type Format } from './useFormat';

/** The texts and how figures are written, asked for once by a list and handed to its rows. */
export interface Words {
  t: TFunction;
  format: Format;
}

/** The same object until the language changes. */
export function useWords(): Words {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => ({ t, format }), [t, format]);
}
