/** How far a point is from the edge of a shape, in the shape's own units; negative inside. */
export type Shape = (x: number, y: number) => number;
export type Point = readonly [x: number, y: number];

export const disc =
  ([cx, cy]: Point, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

export const roundedBox =
  ([left, top]: Point, [right, bottom]: Point, radius: number): Shape =>
  (x, y) => {
    const beyondX = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const beyondY = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0)) + Math.min(Math.max(beyondX, beyondY), 0) - radius;
  };

/** A pen's stroke through points, with round ends and corners. */
export function stroke(points: readonly Point[], width: number): Shape {
  const pieces = points.slice(1).map((to, index) => segment(points[index] ?? to, to));
  return (x, y) => Math.min(...pieces.map((piece) => piece(x, y))) - width / 2;
}

/** A part of a circle's line; angles in radians, clockwise from three o'clock. */
export function arc([cx, cy]: Point, radius: number, from: number, to: number, width: number): Shape {
  const steps = 24;
  const points = Array.from({ length: steps + 1 }, (_, step): Point => {
    const angle = from + ((to - from) * step) / steps;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)];
  });
  return stroke(points, width);
}

/** The same shape, fatter on all sides. */
export const grown =
  (shape: Shape, by: number): Shape =>
  (x, y) =>
    shape(x, y) - by;

function segment([ax, ay]: Point, [bx, by]: Point): Shape {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  return (x, y) => {
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
    return Math.hypot(x - ax - along * dx, y - ay - along * dy);
  };
}
