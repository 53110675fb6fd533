import i18next from 'i18next';
import type { FetchSummary } from '../../../src/ipc/views';
import { tellDone } from '../../components/tell';

/** Says what a fetch brought, and whether something was left out. */
export function tellFetched({ overdue, added, gone, strange }: FetchSummary): void {
  const brought = i18next.t('invoices.fetched', { count: overdue, added, gone });
  const leftOut = strange > 0 ? ` ${i18next.t('invoices.fetchedStrange', { count: strange })}` : '';
  tellDone(`${brought}${leftOut}`);
}
