import type { Batches } from '../../delivery/batches';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';

/** "Ryk valgte": letters about many invoices. */
export const batchHandlers = (
  desks: Desks,
  batches: Batches,
): Pick<Handlers, 'batch.prepare' | 'batch.current' | 'batch.send' | 'batch.cancel' | 'batch.close'> => ({
  'batch.prepare': ({ invoiceGuids, channel }) => batches.prepare(desks.connected(), invoiceGuids, channel),
  'batch.current': () => batches.current(desks.unlocked()),
  'batch.send': ({ invoiceGuids }) => batches.send(desks.connected(), invoiceGuids),
  'batch.cancel': () => batches.cancel(desks.connected()),
  'batch.close': () => {
    batches.close(desks.unlocked());
    return undefined;
  },
});
