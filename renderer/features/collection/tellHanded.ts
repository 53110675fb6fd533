import i18next from 'i18next';
import type { Result } from '../../../src/ipc/errors';
import type { HandedOver } from '../../../src/ipc/handoverViews';
import { tellDone } from '../../components/tell';

/** Says how many cases are at the collector now. What went otherwise stands on the page. */
export function tellHanded(answer: Result<HandedOver | null>): void {
  const done = answer.ok ? answer.data?.done : null;
  if (done?.state !== 'done') return;
  tellDone(i18next.t('collection.done', { count: done.count, file: done.fileName }));
}
