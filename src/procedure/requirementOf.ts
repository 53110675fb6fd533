import type { StatementCode } from './explanations/catalogue';
import type { RequirementCode } from './requirements';

const same: Partial<Record<StatementCode, RequirementCode>> = {
  'foreign-currency': 'foreign-currency',
  paid: 'paid',
  credited: 'credited',
  'fees-covered': 'case-closed',
  closed: 'case-closed',
  'handed-over': 'in-collection',
  'settled-after-handover': 'in-collection',
  disputed: 'disputed',
  'on-hold': 'on-hold',
  'on-hold-open': 'on-hold',
  promised: 'on-hold',
  'payment-plan': 'on-hold',
  queued: 'unfinished-reminder',
  decision: 'decision-open',
  'not-overdue': 'not-overdue',
  'in-grace': 'not-overdue-long-enough',
  final: 'three-reminders',
  'below-minimum': 'below-minimum',
  'ten-days': 'ten-days',
  'sent-today': 'ten-days',
  'balance-unread': 'balance-unread',
  'balance-stale': 'balance-unread',
  'balance-settled': 'paid',
  'debtor-gone': 'debtor-gone',
  'debtor-insolvent': 'debtor-bankrupt',
};

/** A reason of the procedure as the requirement a list shows for it; `not-its-turn` for what needs the procedure's own words. */
export const requirementOf = (code: StatementCode): RequirementCode => same[code] ?? 'not-its-turn';
