import { z } from 'zod';
import { errorCodes, type ErrorCode } from '../../src/ipc/errors';
import { Day } from '../../src/procedure/fields';
import { AppError } from '../appError';
import type { Company } from '../jobs/company';
import type { Desk } from '../jobs/desk';
import { inChunks } from '../jobs/inChunks';
import { dueToday } from './due';
import { eraseCase, erasing, finishErasing } from './eraseCase';
import { rulesOf } from './rules';

const DONE_ON = 'erasedOn';
const PROBLEM = 'erasureProblem';

/** What kept something from being erased the last time. */
export const erasureProblem = ({ settings }: Pick<Company, 'settings'>): ErrorCode | null =>
  settings.get(PROBLEM, z.enum(errorCodes).nullable(), null);

const guidOf = ({ guid }: { guid: string }): string => guid;

/**
 * Erases what is due, once a day, where a person has switched that on; and finishes what a crash cut off. A case whose files
 * cannot be removed stays whole, and is tried again the next day. To be called where the clock is known to be right.
 * @throws AppError `store-…`
 */
export async function eraseDue(desk: Desk): Promise<void> {
  const { settings, erasures } = desk;
  if (rulesOf(desk).automatic && settings.get(DONE_ON, Day.nullable(), null) !== desk.today()) {
    const { cases, notes } = dueToday(desk);
    const problems = new Set<ErrorCode>();
    const erase = (guid: string): void => {
      const problem = tried(desk, guid);
      if (problem !== null) problems.add(problem);
    };
    await inChunks(desk, notes.map(guidOf), (guid) => erasing(desk, () => erasures.eraseNotes(guid)));
    await inChunks(desk, cases.map(guidOf), erase);
    settings.set(PROBLEM, [...problems].at(0) ?? null);
    settings.set(DONE_ON, desk.today());
    if (problems.size > 0) desk.changed('settings');
  }
  finishErasing(desk);
}

/**
 * Others had their turn since it was found due: what was taken up again meanwhile stays.
 * @returns what keeps this one case from being erased; null where it is gone or no longer due
 */
function tried(desk: Desk, guid: string): ErrorCode | null {
  if (desk.erasures.standing(guid)?.obstacle !== null) return null;
  try {
    eraseCase(desk, guid);
    return null;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'folder-missing') throw error;
    desk.log.warn('the files of a case were not removed', { invoiceGuid: guid, code: error.code });
    return error.code;
  }
}
