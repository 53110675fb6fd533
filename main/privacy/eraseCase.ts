import { z } from 'zod';
import { accountOf } from '../../src/numbers/account';
import { byMonths, inMonths } from '../../src/numbers/erasedAccount';
import { Day } from '../../src/procedure/fields';
import type { Company } from '../jobs/company';
import { forgetTold } from '../jobs/runNotice';
import { removeBackups } from '../store/backup';
import { KNOWN_SINCE, toReminded } from '../store/numbers';
import { removePaper } from './paperFiles';

/** Set with an erasure, and taken away when the file has been rewritten without what was erased. */
const UNFINISHED = 'erasureUnfinished';

/** The figures keep what an invoice adds to them, by months and without its name. */
function keepFigures(company: Company, guid: string): void {
  const { numbers, erasedFigures, settings } = company;
  const { reminded, invoiced, settled } = numbers.ofOne(guid);
  erasedFigures.addSums('invoiced', inMonths(invoiced));
  erasedFigures.addSums('settled', inMonths(settled));
  const account = reminded === undefined ? null : accountOf(toReminded(reminded));
  if (account !== null && account.letters.length > 0) erasedFigures.addAccount(byMonths(account));
  // Kept with the first erasure: what is found later is known since later.
  if (settings.get(KNOWN_SINCE, Day.nullable(), null) === null) settings.set(KNOWN_SINCE, numbers.knownSince());
}

/** Erases rows in one transaction, which says that the file is still to be rewritten. */
export function erasing(company: Company, erase: () => void): void {
  company.store.transaction(() => {
    erase();
    company.settings.set(UNFINISHED, true);
  });
}

/**
 * Erases one case: its files first, then all its rows at once, so that after a crash either it is there and is erased anew,
 * or it is gone. `finishErasing` is to follow. @throws AppError `folder-missing`, and nothing of it is erased
 */
export function eraseCase(company: Company, guid: string): void {
  removePaper(company, guid);
  erasing(company, () => {
    keepFigures(company, guid);
    company.erasures.erase(guid, company.today());
    forgetTold(company);
  });
}

/**
 * Leaves no trace of what was erased in the database's file, its journal and the copies beside it, and tells of it. Done
 * again after a crash.
 */
export function finishErasing(company: Company): void {
  if (!company.settings.get(UNFINISHED, z.boolean(), false)) return;
  company.erasures.sweep();
  removeBackups(company.store.file);
  company.store.compact();
  company.settings.remove(UNFINISHED);
  company.changed('cases', 'invoices', 'settings', 'tasks');
}
