import { dialog } from 'electron';
import { AppError } from '../../appError';
import type { Previews } from '../../delivery/previews';
import type { Desks } from '../../jobs/desks';
import { outboxEntry } from '../../jobs/outboxEntry';
import type { Handlers } from '../register';
import { saveFile } from '../saveFile';

/** "Ryk denne faktura". */
export const reminderHandlers = (
  desks: Desks,
  previews: Previews,
): Pick<Handlers, 'reminders.preview' | 'reminders.send' | 'reminders.saveLetter'> => ({
  'reminders.preview': ({ invoiceGuid, charges, ...wish }) =>
    previews.make(desks.connected().desk, invoiceGuid, charges, wish),
  'reminders.send': async ({ invoiceGuid, charges, token }) => {
    const { desk, outbox } = desks.connected();
    const queued = previews.queue(desk, invoiceGuid, charges, token);
    const row = await outbox.work(queued.id);
    const { state, kind, level, channel, day, total, reason } = outboxEntry(desk, row);
    return { state, kind, level, channel, day, total, reason };
  },
  'reminders.saveLetter': async ({ invoiceGuid }) => {
    const { desk } = desks.connected();
    const invoice = desk.invoices.get(invoiceGuid);
    const latest = (await desk.dinero.reminders(invoiceGuid, 'person'))
      .filter((reminder) => !reminder.draft && !reminder.deleted)
      .at(-1);
    if (!invoice || latest?.id == null) throw new AppError('letter-missing');
    const suggested = `${latest.title} - faktura ${invoice.number}.pdf`.replace(/[^\p{L}\p{N} .,-]/gu, '');
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: suggested,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    if (canceled || !filePath) return null;
    return saveFile(filePath, await desk.dinero.reminderPdf(invoiceGuid, latest.id));
  },
});
