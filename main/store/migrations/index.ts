import { start } from './0010-start';
import { cases } from './0020-cases';
import { letters } from './0030-letters';
import { caseFigures } from './0040-case-figures';
import { debtors } from './0050-debtors';
import { privacy } from './0060-privacy';
import type { Migration } from './migration';

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [start, cases, letters, caseFigures, debtors, privacy];
