import type { MailOut } from '../../src/dinero/model';
import { fromFlag, toFlag } from './flags';
import type { Store } from './store';

type Row = Omit<MailOut, 'bounced'> & { bounced: number };
type Values = Row & { invoiceGuid: string };

/** Dinero's log of mails of each invoice, as it was last read. */
export function mailLogRepository(store: Store) {
  const put = store.prepare<[Values]>(`
    INSERT INTO mail_log (invoice_guid, id, type, status, latest_event, bounced, receiver, at)
    VALUES (@invoiceGuid, @id, @type, @status, @latestEvent, @bounced, @receiver, @at)
    ON CONFLICT (invoice_guid, id) DO UPDATE SET type = excluded.type, status = excluded.status,
      latest_event = excluded.latest_event, bounced = excluded.bounced, receiver = excluded.receiver, at = excluded.at`);
  const putRead = store.prepare<[string, string]>(`
    INSERT INTO mail_log_read (invoice_guid, read_at) VALUES (?, ?)
    ON CONFLICT (invoice_guid) DO UPDATE SET read_at = excluded.read_at`);
  const of = store.prepare<[string], Row>(`
    SELECT id, type, status, latest_event AS latestEvent, bounced, receiver, at FROM mail_log
    WHERE invoice_guid = ? ORDER BY at, id`);
  const read = store.prepare<[string], { readAt: string }>(
    'SELECT read_at AS readAt FROM mail_log_read WHERE invoice_guid = ?',
  );
  return {
    /** Keeps what Dinero says now; a mail it no longer lists stays as it was last seen. */
    save: (invoiceGuid: string, mails: readonly MailOut[]): void => {
      store.transaction(() => {
        for (const mail of mails) put.run({ ...mail, bounced: toFlag(mail.bounced), invoiceGuid });
        putRead.run(invoiceGuid, store.moment());
      });
    },
    of: (invoiceGuid: string): MailOut[] =>
      of.all(invoiceGuid).map((row) => ({ ...row, bounced: fromFlag(row.bounced) })),
    /** When Dinero was last asked, though it had no mail to tell of; null where it never was. ISO 8601 in UTC. */
    readAt: (invoiceGuid: string): string | null => read.get(invoiceGuid)?.readAt ?? null,
  };
}

export type MailLog = ReturnType<typeof mailLogRepository>;
