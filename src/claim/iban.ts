/** The remainder of an IBAN's digits by 97 (ISO 13616): 1 where it is valid. */
function remainder(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of moved) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** Whether a Danish IBAN is 18 characters long and its check digits fit. Spaces are ignored. */
export function isDanishIban(text: string): boolean {
  const iban = text.replaceAll(' ', '').toUpperCase();
  return /^DK\d{16}$/.test(iban) && remainder(iban) === 1;
}

/** The IBAN of a Danish account. @param registration four digits @param account up to ten digits */
export function danishIban(registration: string, account: string): string {
  const number = registration.padStart(4, '0') + account.padStart(10, '0');
  const check = 98 - remainder(`DK00${number}`);
  return `DK${String(check).padStart(2, '0')}${number}`;
}

/** "DK50 0040 0440 1162 43": groups of four, as people read it. */
export const formatIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');
