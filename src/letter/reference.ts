/** No 0/O, 1/I/L: it is read aloud on the telephone. */
export const REFERENCE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const REFERENCE = new RegExp(`\\bRK-[${REFERENCE_LETTERS}]{8}\\b`);

/** The app's own reference in the text of a reminder, by which it knows its reminders again; null for another's. */
export const referenceIn = (text: string): string | null => REFERENCE.exec(text)?.[0] ?? null;
