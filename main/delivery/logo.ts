import { AppError } from '../appError';

/** Bytes. It is printed in every letter and kept with each. */
const LARGEST = 500_000;

const beginnings = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
] as const;

/**
 * A logo as a data address. What it is says its first bytes, not the name of its file.
 * @throws AppError `logo-no-picture`, `logo-too-large`
 */
export function logoOf(file: Uint8Array): string {
  const known = beginnings.find(({ bytes }) => bytes.every((byte, index) => file[index] === byte));
  if (known === undefined) throw new AppError('logo-no-picture');
  if (file.length > LARGEST) throw new AppError('logo-too-large');
  return `data:${known.type};base64,${Buffer.from(file).toString('base64')}`;
}
