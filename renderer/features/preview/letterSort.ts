import type { LetterKind } from '../../../src/letter/letter';

/** Letters that are spoken of alike: the three reminders in one breath. */
export type LetterSort = 'reminder' | 'both' | 'notice' | 'charges' | 'plan' | 'thanks';

const sorts: Record<LetterKind, LetterSort> = {
  'reminder-1': 'reminder',
  'reminder-2': 'reminder',
  'reminder-3': 'reminder',
  'reminder-notice': 'both',
  notice: 'notice',
  charges: 'charges',
  plan: 'plan',
  thanks: 'thanks',
};
export const sortOf = (kind: LetterKind): LetterSort => sorts[kind];

/** Whether a letter asks for money: it has charges to choose, a claim and a deadline. */
export const asksForMoney = (kind: LetterKind): boolean => kind !== 'plan' && kind !== 'thanks';
