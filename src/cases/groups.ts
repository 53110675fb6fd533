import type { CaseState } from '../procedure/standing';

/** What the cases are sifted by: coarser than their states, and each state in one of them. */
export const caseGroups = [
  'running',
  'waiting',
  'held',
  'disputed',
  'agreed',
  'decision',
  'collection',
  'closed',
] as const;
export type CaseGroup = (typeof caseGroups)[number];

const groups: Record<CaseState, CaseGroup> = {
  watched: 'waiting',
  found: 'waiting',
  active: 'running',
  queued: 'running',
  inactive: 'held',
  'on-hold': 'held',
  disputed: 'disputed',
  promised: 'agreed',
  'payment-plan': 'agreed',
  decision: 'decision',
  final: 'waiting',
  'handed-over': 'collection',
  closed: 'closed',
};

export const groupOf = (state: CaseState): CaseGroup => groups[state];

/** All but the closed. */
export const openGroups: readonly CaseGroup[] = caseGroups.filter((group) => group !== 'closed');
