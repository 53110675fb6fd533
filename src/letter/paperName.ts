/** What of a letter its file is named by. */
export interface PaperLetter {
  /** "rykker 1", in the words of the office. */
  kindLabel: string;
  invoiceNumbers: readonly number[];
  debtorName: string;
  /** The letter's own, `RK-2345WXYZ`: keeps two letters apart. */
  reference: string;
}

/** Code units, the ending included: together with a folder's path it stays within the 260 of Windows. */
const LONGEST = 120;
/** UTF-8 bytes: most file systems end at 255, and while it is written a file has an ending more. */
const MOST_BYTES = 240;
const LONGEST_LABEL = 26;
const MOST_INVOICES = 5;
/** Forbidden in a name somewhere, or unseen in it: a mark that turns the direction of writing makes one ending look like another. */
const FORBIDDEN = /[\p{C}<>:"/\\|?*]/gu;

/** The name of a letter's file: readable, possible on every system, and the same for the same letter. */
export function paperName({ kindLabel, invoiceNumbers, debtorName, reference }: PaperLetter): string {
  // Without a full stop before the first dash no label is a device of Windows ("con.x").
  const label = shortened(cleaned(kindLabel.replaceAll('.', ' ')), LONGEST_LABEL) || 'brev';
  const end = ` - ${cleaned(reference)}.pdf`;
  const start = [label, ...named(invoiceNumbers)].join(' - ');
  const room = LONGEST - start.length - end.length - ' - '.length;
  const bytes = MOST_BYTES - byteLength(`${start} - ${end}`);
  const debtor = shortened(cleaned(debtorName), room, bytes);
  return `${debtor === '' ? start : `${start} - ${debtor}`}${end}`;
}

function named(invoiceNumbers: readonly number[]): string[] {
  if (invoiceNumbers.length === 0) return [];
  const shown = invoiceNumbers.slice(0, MOST_INVOICES).join(', ');
  return [`faktura ${shown}${invoiceNumbers.length > MOST_INVOICES ? ' m.fl.' : ''}`];
}

const cleaned = (text: string): string => text.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim();

/** As many whole characters as there is room for, in code units and in UTF-8 bytes. */
function shortened(text: string, units: number, bytes = Infinity): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > units || byteLength(kept + character) > bytes) break;
    kept += character;
  }
  return kept.replace(/[. ]+$/, '');
}

const byteLength = (text: string): number => encodeURIComponent(text).replace(/%../g, '.').length;
