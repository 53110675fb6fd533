/** What some file system forbids in a name. */
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]/gu;
const LONGEST = 60;

/** A text as the name of a file or folder on every system; `fallback` where nothing is left of it. */
export function safeName(text: string, fallback: string): string {
  const kept = text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();
  const name = Array.from(kept)
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  return name === '' ? fallback : name;
}

/** The folder of the so-many-th debtor. The number in front keeps two of one name apart, and no system reserves such a name. */
export const folderName = (place: number, debtor: string): string =>
  `${String(place + 1).padStart(2, '0')} ${safeName(debtor, 'debitor')}`;
