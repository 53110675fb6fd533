import { requirementCodes, type RequirementCode } from '../../../src/procedure/requirements';
import { fold } from '../../components/fold';
import type { InvoiceItem } from './item';

export const filters = ['all', 'ready', 'blocked', 'sent'] as const;
export type Filter = (typeof filters)[number];

/** What the person wants to see. */
export interface Wish {
  search: string;
  filter: Filter;
  /** Only rows with this refusal; null for any. */
  reason: RequirementCode | null;
}

/** Whether a reminder was sent or is on its way. */
const isSent = ({ row }: InvoiceItem): boolean =>
  row.outbox !== null && ['queued', 'sending', 'sent'].includes(row.outbox.state);

/** Whether a row belongs under a filter. A row with a sent reminder that may get the next one is under both. */
export function fits(item: InvoiceItem, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'ready':
      return item.action.kind === 'remind';
    case 'sent':
      return isSent(item);
    case 'blocked':
      return item.action.kind !== 'remind' && !isSent(item);
  }
}

/** The rows that fit the wish, in their order. Every word of the search must occur in number or debtor. */
export function applyWish(items: InvoiceItem[], wish: Wish): InvoiceItem[] {
  const words = fold(wish.search).split(/\s+/).filter(Boolean);
  const { filter, reason } = wish;
  return items.filter(
    (item) =>
      fits(item, filter) &&
      (reason === null || item.row.refusals.some(({ code }) => code === reason)) &&
      words.every((word) => item.haystack.includes(word)),
  );
}

/** How many rows each refusal stands on, in the order of weight; without those that stand on none. */
export function countReasons(items: InvoiceItem[]): { code: RequirementCode; count: number }[] {
  const counts = new Map<RequirementCode, number>();
  for (const { row } of items) {
    for (const { code } of row.refusals) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return requirementCodes.flatMap((code) => {
    const count = counts.get(code);
    return count === undefined ? [] : [{ code, count }];
  });
}
