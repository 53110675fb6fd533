import { parseDecimal, type Ore } from '../../src/claim/money';
import type { Language } from '../../src/ipc/views';

const signs = { da: { group: '.', point: ',' }, en: { group: ',', point: '.' } };

/**
 * Reads an amount of kroner as people type it: "100", "100,00", "1.234,50", with or without "kr.".
 * Groups must be whole thousands, so that "1.5" is refused instead of read as 15 or 1,50.
 * @param language whose signs for thousands and decimals count
 * @returns the amount in øre, or undefined where the text is no such amount
 */
export function parseAmount(text: string, language: Language): Ore | undefined {
  const { group, point } = signs[language];
  const bare = text
    .replace(/\s/g, '')
    .replace(/^(kr\.?|dkk)/i, '')
    .replace(/(kr\.?|dkk)$/i, '');
  const form = new RegExp(`^(\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${point}(\\d{1,2}))?$`);
  const match = form.exec(bare);
  if (match === null) return undefined;
  const [, kroner = '', decimals = '0'] = match;
  return parseDecimal(`${kroner.replaceAll(group, '')}.${decimals}`);
}
