import { readFile } from 'node:fs/promises';
import { parseDate } from '../../../../src/claim/date';
import { GENERATION } from '../seed';
import type { Snapshot } from './snapshot';

type Shape = Record<string, unknown>;

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

const areNumbers = (value: unknown, ...names: string[]): boolean =>
  isShape(value) && names.every((name) => Number.isSafeInteger(value[name]));

const areKept = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((kept: unknown) => {
    if (!isShape(kept) || !isShape(kept['row'])) return false;
    return typeof kept['organizationId'] === 'number' && typeof kept['row']['guid'] === 'string';
  });

/** The file is written by this program alone: its outline is checked, not every field of a row. */
function isSnapshot(value: unknown): value is Snapshot {
  if (!isShape(value) || !isShape(value['plan'])) return false;
  const start = value['plan']['start'];
  return (
    areNumbers(value, 'generation', 'daysAhead') &&
    areNumbers(value['plan'], 'seed', 'invoices') &&
    typeof start === 'string' &&
    parseDate(start) !== undefined &&
    areNumbers(value['counters'], 'version', 'reminder', 'mail') &&
    areKept(value['invoices']) &&
    areKept(value['creditNotes']) &&
    areKept(value['contacts'])
  );
}

const isMissing = (error: unknown): boolean => isShape(error) && error['code'] === 'ENOENT';

interface Wanted {
  seed: number;
  invoices: number;
}

function whyNot(value: unknown, wanted: Wanted): string | undefined {
  if (!isSnapshot(value)) return 'is not a file of the demo';
  if (value.generation !== GENERATION) return 'is from another version';
  const { seed, invoices } = value.plan;
  return seed === wanted.seed && invoices === wanted.invoices ? undefined : 'was made from another seed or size';
}

/**
 * Reads what an earlier run kept, if it was made from the same seed and number of invoices.
 * @returns undefined where there is nothing, or nothing usable; then `log` is told why.
 */
export async function readSnapshot(
  file: string,
  wanted: Wanted,
  log: (line: string) => void,
): Promise<Snapshot | undefined> {
  let problem: string | undefined;
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    problem = whyNot(value, wanted);
    if (problem === undefined) return value as Snapshot;
  } catch (error) {
    if (isMissing(error)) return undefined;
    problem = `cannot be read (${String(error)})`;
  }
  log(`The demo starts afresh: ${file} ${problem}.`);
  return undefined;
}
