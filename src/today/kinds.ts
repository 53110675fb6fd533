/** Everything that can wait for a person, weightiest first: what stops the company, then letters, money, cases, and what has time. */
export const waitingKinds = [
  'restored',
  'not-connected',
  'problem',
  'no-run',
  'paused',
  'manual',
  'backup',
  'uncertain',
  'handover',
  'failed',
  'overtaken',
  'paper',
  'approval',
  'decision',
  'reversal',
  'bounced',
  'collector',
  'dispute',
  'stuck',
  'ready',
  'task',
  'new',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

/** The kinds that are about the company as a whole; the others are found in its rows. */
export type StandingKind = 'restored' | 'not-connected' | 'problem' | 'no-run' | 'paused' | 'manual' | 'backup';
export type FoundKind = Exclude<WaitingKind, StandingKind>;

/** What is told of the days since the last working day, in this order. */
export const sinceKinds = [
  'payments',
  'settled',
  'letters',
  'bounced',
  'found',
  'started',
  'activated',
  'closed',
  'handed',
  'failed-runs',
] as const;
export type SinceKind = (typeof sinceKinds)[number];
