import type { Shape } from './shapes';

export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels by rows from the top left, four bytes each: red, green, blue, alpha (not multiplied in). */
export interface Bitmap {
  size: number;
  rgba: Uint8Array;
}

/** A square picture, painted shape by shape. Edges are smoothed by how much of a pixel a shape covers. */
export interface Canvas {
  /** Lays a shape over what is there. */
  fill: (shape: Shape, colour: Colour) => void;
  /** Cuts a shape out of what is there, down to the ground. */
  cut: (shape: Shape) => void;
  bitmap(): Bitmap;
}

/**
 * @param size pixels per side
 * @param units the side's length in the units of the shapes
 */
export function canvas(size: number, units: number): Canvas {
  const scale = size / units;
  const rgba = new Float64Array(size * size * 4);
  const covered = (shape: Shape, paint: (at: number, coverage: number) => void): void => {
    for (let row = 0; row < size; row += 1) {
      for (let column = 0; column < size; column += 1) {
        const distance = shape((column + 0.5) / scale, (row + 0.5) / scale) * scale;
        const coverage = Math.min(1, Math.max(0, 0.5 - distance));
        if (coverage > 0) paint((row * size + column) * 4, coverage);
      }
    }
  };
  const at = (index: number): number => rgba[index] ?? 0;

  return {
    fill: (shape, colour) => {
      covered(shape, (pixel, coverage) => {
        const under = at(pixel + 3) * (1 - coverage);
        const alpha = coverage + under;
        for (const [channel, value] of colour.entries())
          rgba[pixel + channel] = (value * coverage + at(pixel + channel) * under) / alpha;
        rgba[pixel + 3] = alpha;
      });
    },
    cut: (shape) => {
      covered(shape, (pixel, coverage) => {
        rgba[pixel + 3] = at(pixel + 3) * (1 - coverage);
      });
    },
    bitmap: () => ({
      size,
      rgba: Uint8Array.from(rgba, (value, index) => Math.round(index % 4 === 3 ? value * 255 : value)),
    }),
  };
}
