import type { z } from 'zod';
import { AppError } from '../appError';

/** Reads a JSON column. @throws AppError `store-damaged` where it does not hold what it should */
export function stored<T>(json: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (error) {
    throw new AppError('store-damaged', {}, { cause: error });
  }
}
