import { dateInCopenhagen } from '../../src/claim/date';
import { Automation, firstAutomation } from '../jobs/automation';
import { deliveryOf } from '../jobs/delivery';
import { isUnfinished } from '../store/outbox';
import type { Repositories } from '../store/repositories';
import { backupState, changeBackup } from './state';

/**
 * Makes a restored company hold still. What was done after the backup was made is not known to it: a letter that waited may
 * have been sent since. So nobody but a person can say what became of each, nothing starts or is sent by itself until a person
 * lets it, and letters wait for approval from then on. It is not connected: the keys to Dinero are not in a backup.
 * @param madeAt when the backup was made, ISO 8601 in UTC
 */
export function holdRestored(rows: Repositories, madeAt: string): void {
  const { store, settings, outbox, events } = rows;
  const today = dateInCopenhagen(store.now());
  store.transaction(() => {
    settings.set('connection', null);
    const automation = settings.get('automation', Automation.nullable(), null) ?? firstAutomation(today);
    settings.set('automation', { ...automation, restoredFrom: madeAt });
    settings.set('delivery', { ...deliveryOf(settings), approve: true });
    changeBackup(rows, { ...backupState(rows), last: null, problem: null });
    for (const { id, invoiceGuid, level, kind, channel } of outbox.list().filter(isUnfinished)) {
      outbox.advance(id, { state: 'uncertain', reason: 'letter-restored', detail: null, nextTryAt: null });
      events.append({ invoiceGuid, type: 'reminder-uncertain', data: { level, kind, channel }, actor: 'app' });
    }
  });
}
