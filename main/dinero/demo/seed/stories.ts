import type { DebtorKind } from './contacts';

/** What has happened to an invoice besides being sent. */
export type History =
  | 'pre-reminded'
  | 'reminded-lately'
  | 'reminded'
  | 'reminded-twice'
  | 'reminded-thrice'
  | 'draft-reminder'
  | 'deleted-reminder'
  | 'two-first-reminders'
  | 'collection'
  | 'bounced'
  | 'fee-left';

export interface Story {
  debtor: DebtorKind;
  /** Days since the due date; zero or negative before it has passed. Undefined for a draft. */
  overdue?: number;
  end?: 'paid' | 'overpaid' | 'part-paid' | 'credited' | 'part-credited' | 'deleted';
  history?: History;
}

const each = (days: readonly number[], rest: Omit<Story, 'overdue'>): Story[] =>
  days.map((overdue) => ({ overdue, ...rest }));

/** The invoices every firm has: each state that a reminder procedure can meet, at least once. */
export const STORIES: readonly Story[] = [
  { debtor: 'company' },
  { debtor: 'person' },
  { debtor: 'eur' },
  ...each([-30, -22, -14, -9, -7, -4, -2, -1, 0, 0], { debtor: 'company' }),
  ...each([-8, 0], { debtor: 'person' }),
  ...each([1, 2, 3, 4, 6, 8, 9, 10, 11, 14, 19, 25, 31, 45, 62, 90, 133, 210, 299, 365, 400], { debtor: 'company' }),
  ...each([2, 9, 17, 41, 120], { debtor: 'person' }),
  ...each([5, 38], { debtor: 'public' }),
  ...each([12, 75], { debtor: 'bankrupt' }),
  { debtor: 'dissolved', overdue: 160 },
  ...each([7, 29], { debtor: 'empty-mail' }),
  ...each([11, 33], { debtor: 'no-mail' }),
  { debtor: 'bouncing-mail', overdue: 21, history: 'bounced' },
  { debtor: 'long-name', overdue: 15 },
  ...each([10, 52], { debtor: 'eur' }),
  ...each([13, 88], { debtor: 'sek' }),
  ...each([-3, 20, 70, 150], { debtor: 'company', end: 'paid' }),
  ...each([15, 40, 260], { debtor: 'person', end: 'paid' }),
  { debtor: 'eur', overdue: 35, end: 'paid' },
  ...each([18, 95], { debtor: 'company', end: 'overpaid' }),
  ...each([6, 24, 58], { debtor: 'company', end: 'part-paid' }),
  { debtor: 'person', overdue: 44, end: 'part-paid' },
  ...each([16, 50], { debtor: 'company', end: 'credited' }),
  { debtor: 'company', overdue: 27, end: 'part-credited' },
  ...each([12, 80], { debtor: 'company', end: 'deleted' }),
  ...each([8, 23], { debtor: 'company', history: 'pre-reminded' }),
  { debtor: 'company', overdue: 19, history: 'reminded-lately' },
  { debtor: 'company', overdue: 28, history: 'reminded' },
  { debtor: 'person', overdue: 30, history: 'reminded' },
  { debtor: 'company', overdue: 43, history: 'reminded-twice' },
  { debtor: 'company', overdue: 66, history: 'reminded-thrice' },
  { debtor: 'company', overdue: 22, history: 'draft-reminder' },
  { debtor: 'company', overdue: 37, history: 'deleted-reminder' },
  { debtor: 'company', overdue: 49, history: 'two-first-reminders' },
  { debtor: 'company', overdue: 110, history: 'collection' },
  { debtor: 'person', overdue: 55, end: 'part-paid', history: 'reminded' },
  { debtor: 'company', overdue: 48, history: 'fee-left' },
];

/** Customers of each sort that a firm has before it is scaled up. */
export const POOL: Readonly<Record<DebtorKind, number>> = {
  company: 22,
  person: 9,
  public: 2,
  bankrupt: 2,
  dissolved: 1,
  'empty-mail': 1,
  'no-mail': 2,
  'bouncing-mail': 1,
  'long-name': 1,
  eur: 2,
  sek: 2,
};
