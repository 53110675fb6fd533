import { z } from 'zod';

/** The least size in which every page still has room, in pixels of the screen. */
export const LEAST = { width: 900, height: 600 } as const;
const USUAL = { width: 1280, height: 800 } as const;
/** So much of the upper edge must be on a screen that a person can take hold of it. */
const HANDLE = { width: 120, height: 30 } as const;

const Pixels = z.number().int();
/** Where the window stood, in pixels, and whether it filled its screen. */
export const WindowPlace = z.object({
  x: Pixels,
  y: Pixels,
  width: Pixels.min(LEAST.width),
  height: Pixels.min(LEAST.height),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

export interface Size {
  width: number;
  height: number;
}

export interface Area extends Size {
  x: number;
  y: number;
}

/** What a window is opened with. Without x and y it is put in the middle of the first screen. */
export interface Opening extends Size {
  x?: number;
  y?: number;
  maximized: boolean;
}

/**
 * Where the window opens: where it stood, as far as that place is still on a screen and fits it.
 * @param kept null where nothing is known
 * @param screens their areas without taskbars; the first is the computer's own
 */
export function openingAt(kept: WindowPlace | null, screens: readonly Area[]): Opening {
  const { x, y, maximized, ...size } = kept ?? { ...USUAL, x: Number.NaN, y: Number.NaN, maximized: false };
  for (const screen of screens) {
    const fitting = fitted(size, screen);
    if (canBeTaken({ x, y, ...fitting }, screen)) return { x, y, ...fitting, maximized };
  }
  return { ...fitted(size, screens[0]), maximized };
}

const fitted = (size: Size, screen: Size = size): Size => ({
  width: Math.max(LEAST.width, Math.min(size.width, screen.width)),
  height: Math.max(LEAST.height, Math.min(size.height, screen.height)),
});

/** Whether enough of the upper edge lies on the screen. */
function canBeTaken({ x, y, width }: Area, screen: Area): boolean {
  const across = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
  return across >= HANDLE.width && y >= screen.y && y + HANDLE.height <= screen.y + screen.height;
}
