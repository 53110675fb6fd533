import type { WaitingRow } from '../../../src/ipc/todayViews';
import type { WaitingKind } from '../../../src/today/kinds';
import type { Page } from '../../app/pages';

/** Where something that waits is answered: on a page, or in the case of an invoice. */
export type Place = { page: Page } | { guid: string };

/** Where many of a kind are answered together. */
const pageOf: Record<WaitingKind, Page> = {
  'not-connected': 'company',
  problem: 'company',
  'no-run': 'diagnostics',
  paused: 'company',
  manual: 'company',
  uncertain: 'outbox',
  handover: 'collection',
  failed: 'outbox',
  overtaken: 'outbox',
  paper: 'outbox',
  approval: 'outbox',
  decision: 'decisions',
  reversal: 'decisions',
  bounced: 'decisions',
  collector: 'decisions',
  dispute: 'cases',
  stuck: 'diagnostics',
  ready: 'collection',
  task: 'decisions',
  new: 'new',
};

/** What is answered in the case itself, where it is about one. */
const inTheCase: ReadonlySet<WaitingKind> = new Set<WaitingKind>(['bounced', 'collector', 'dispute', 'stuck', 'task']);

/** Where a row leads. */
export const placeOf = ({ kind, about }: Pick<WaitingRow, 'kind' | 'about'>): Place =>
  about !== null && inTheCase.has(kind) ? { guid: about.guid } : { page: pageOf[kind] };
