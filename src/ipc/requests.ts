import { z } from 'zod';

/** What the requests of the contract are made of. */

export const Nothing = z.undefined();

/** What a person types, without blanks around it. @param max characters */
export const text = (max: number) => z.string().trim().max(max);
