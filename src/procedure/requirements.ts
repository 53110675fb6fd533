/**
 * Why an invoice may not be reminded: a closed list, each with a sentence in src/text under `requirements.<code>`.
 * The order is the order of weight: the first that stands is the one a list shows.
 */
export const requirementCodes = [
  'deleted',
  'paid',
  'credited',
  'nothing-open',
  'no-due-date',
  'not-overdue',
  'not-overdue-long-enough',
  'foreign-currency',
  'in-collection',
  'disputed',
  'debtor-gone',
  'debtor-bankrupt',
  'below-minimum',
  'no-email',
  'public-e-invoice',
  'in-outbox',
  'draft-in-dinero',
  'ten-days',
  'three-reminders',
  'reminded-elsewhere',
  'charges-too-high',
  'balance-unread',
] as const;

export type RequirementCode = (typeof requirementCodes)[number];
