import type { Language } from '../../../src/ipc/views';

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size as people say it, such as "12,4 MB". @param bytes 0 or more */
export function sizeText(bytes: number, language: Language): string {
  const step = bytes < 1e6 ? 0 : bytes < 1e9 ? 1 : 2;
  const value = bytes / 1000 ** (step + 1);
  const form = { style: 'unit', unit: units[step], maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', form).format(value);
}
