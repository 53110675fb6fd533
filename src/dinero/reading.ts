import type { z } from 'zod';
import { lowerKeys } from './lowerKeys';
import type { Page } from './model';

/** What came of reading an answer. `fields` are the names of the fields that were not understood, never their values. */
export type Reading<T> = { ok: true; value: T } | { ok: false; fields: string[] };

/** Rows that were understood, how many were not, and the names of the fields at fault. */
export interface StrangeRows<T> {
  rows: T[];
  strange: number;
  strangeFields: string[];
}

/** Reads one thing. */
export function readOne<T>(schema: z.ZodType<T>, answer: unknown): Reading<T> {
  return check(schema, lowerKeys(answer));
}

/** Reads rows one by one: a row that is not understood is counted and does not cost the others. */
export function readRows<T>(schema: z.ZodType<T>, rows: readonly unknown[]): StrangeRows<T> {
  const understood: T[] = [];
  const fields = new Set<string>();
  let strange = 0;
  for (const row of rows) {
    const reading = readOne(schema, row);
    if (reading.ok) understood.push(reading.value);
    else {
      strange += 1;
      for (const field of reading.fields) fields.add(field);
    }
  }
  return { rows: understood, strange, strangeFields: [...fields] };
}

/**
 * Reads a page: `{"Collection":[…]|null,"Pagination":{"ResultWithoutFilter":428,…}}`. ResultWithoutFilter is the count before paging,
 * in spite of its name. A bare array is taken as a page without a count; an object with neither part is not a page, so that an
 * error in disguise is never read as "nothing is overdue".
 */
export function readPage<T>(schema: z.ZodType<T>, answer: unknown): Reading<Page<T> & StrangeRows<T>> {
  const page = lowerKeys(answer, 2); // the keys of the page and its counts; each row lowers its own
  if (Array.isArray(answer)) return { ok: true, value: { ...readRows(schema, answer), total: null } };
  if (!isRecord(page) || !('collection' in page)) return { ok: false, fields: ['collection'] };
  const collection = page['collection'] ?? [];
  if (!Array.isArray(collection)) return { ok: false, fields: ['collection'] };
  const counts = isRecord(page['pagination']) ? page['pagination'] : {};
  const total = counts['resultwithoutfilter'];
  return {
    ok: true,
    value: { ...readRows(schema, collection), total: typeof total === 'number' && total >= 0 ? total : null },
  };
}

function check<T>(schema: z.ZodType<T>, value: unknown): Reading<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  // A path holds names of our schema and places in lists; the places say nothing and would make each row's list differ.
  const fields = result.error.issues.map((issue) => issue.path.filter((part) => typeof part === 'string').join('.'));
  return { ok: false, fields: [...new Set(fields)] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
