import type { Press } from './press';

/** Prints in a hidden window. */
export function createPress(): Press {
  const notYet = (): Promise<never> => Promise.reject(new Error('the press is being built'));
  return { letter: notYet, pictures: notYet, document: notYet };
}
