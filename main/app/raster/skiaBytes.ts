/** Electron takes pixels as they lie in the memory of its own: blue, green, red, alpha, the alpha multiplied in. */
export function skiaBytes(rgba: Uint8Array): Buffer {
  const bytes = Buffer.alloc(rgba.length);
  for (let pixel = 0; pixel < rgba.length; pixel += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(pixel, pixel + 4);
    bytes.set(
      [blue, green, red].map((value) => Math.round((value * alpha) / 255)),
      pixel,
    );
    bytes[pixel + 3] = alpha;
  }
  return bytes;
}
