import type { WaitingRow } from '../../../src/ipc/todayViews';
import type { WaitingKind } from '../../../src/today/kinds';
import type { Page } from '../../app/pages';

/** The page on which things of a kind are answered. */
const places: Record<WaitingKind, Page> = {
  restored: 'company',
  'not-connected': 'company',
  problem: 'company',
  'no-run': 'diagnostics',
  paused: 'company',
  manual: 'invoices',
  backup: 'company',
  uncertain: 'outbox',
  handover: 'collection',
  failed: 'outbox',
  overtaken: 'outbox',
  paper: 'outbox',
  approval: 'outbox',
  decision: 'decisions',
  reversal: 'decisions',
  bounced: 'decisions',
  collector: 'collection',
  dispute: 'cases',
  stuck: 'cases',
  ready: 'collection',
  task: 'decisions',
  new: 'new',
};

/** These are answered in the case itself. */
const inCase: ReadonlySet<WaitingKind> = new Set<WaitingKind>(['bounced', 'dispute', 'stuck', 'task']);

/** Where a row is answered: in the case of its invoice, or on a page. */
export const answerWhere = ({ kind, about }: WaitingRow): { case: string } | { page: Page } =>
  about !== null && inCase.has(kind) ? { case: about.guid } : { page: places[kind] };
