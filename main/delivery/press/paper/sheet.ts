/** A4 and its margins, in millimetres. The bottom one holds the footer. */
export const SHEET = { width: 210, height: 297, top: 15, bottom: 18, side: 20 } as const;

/** CSS pixels of a millimetre: 96 in an inch. */
export const PIXELS_PER_MM = 96 / 25.4;
