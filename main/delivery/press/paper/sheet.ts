/** A4 and its margins, in millimetres. The bottom one holds the footer. */
export const SHEET = { width: 210, height: 297, top: 15, bottom: 18, side: 20 } as const;

/** CSS pixels of a millimetre: 96 in an inch. */
const PIXELS_PER_MM = 96 / 25.4;

/** Enough for text to be read on a good screen. */
export const SCREEN_ZOOM = 1.5;

/** The size of a sheet in the window, in pixels. */
export const SCREEN_SIZE = {
  width: Math.round(SHEET.width * PIXELS_PER_MM * SCREEN_ZOOM),
  height: Math.round(SHEET.height * PIXELS_PER_MM * SCREEN_ZOOM),
} as const;
