import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { balancesRepository } from '../../main/store/balances';
import { debtorsRepository } from '../../main/store/debtors';
import { disputesRepository } from '../../main/store/disputes';
import { invoicesRepository } from '../../main/store/invoices';
import { outboxRepository } from '../../main/store/outbox';
import { remindersRepository } from '../../main/store/reminders';
import { runsRepository } from '../../main/store/runs';
import type { Store } from '../../main/store/store';
import { guid, sampleBalance, sampleDebtor, sampleInvoice, sampleReminder, sampleSending } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';

let folder: StoreFolder;
let store: Store;
beforeEach(() => {
  folder = new StoreFolder();
  store = folder.open('create');
});
afterEach(() => folder.remove());

const today = date('2026-11-23');
const readAt = '2026-11-23T09:00:00.000Z';
const fetched = (...numbers: number[]) => {
  const invoices = invoicesRepository(store);
  const seen = { runId: runsRepository(store).start(), day: today };
  const counts = invoices.upsertPage(
    numbers.map((number) => sampleInvoice(number)),
    seen,
  );
  return { counts, gone: invoices.finishRun(seen.runId) };
};

describe('fetching the overdue invoices', () => {
  it('counts what is new, what was known and what is gone', () => {
    expect(fetched(1, 2, 3)).toEqual({ counts: { added: 3, updated: 0 }, gone: [] });
    expect(fetched(2, 3, 4)).toEqual({ counts: { added: 1, updated: 2 }, gone: [guid(1, 1)] });
  });

  it('counts an invoice that comes back as added, and keeps the day it was first seen', () => {
    fetched(1);
    fetched(2);
    expect(fetched(1, 2).counts).toEqual({ added: 1, updated: 1 });
    const row = store.prepare<[string], { day: string }>('SELECT first_seen AS day FROM invoice WHERE guid = ?');
    expect(row.get(guid(1, 1))).toEqual({ day: '2026-11-23' });
  });

  it('counts an invoice once that Dinero lists twice', () => {
    expect(fetched(1, 1).counts).toEqual({ added: 1, updated: 0 });
  });

  it('keeps every field as it came', () => {
    fetched(7);
    const { sentToCollection, timestamp, fikCode, overdue, ...rest } = invoicesRepository(store).get(guid(1, 7))!;
    expect(rest).toEqual(sampleInvoice(7));
    expect({ sentToCollection, timestamp, fikCode, overdue }).toEqual({
      sentToCollection: false,
      timestamp: null,
      fikCode: null,
      overdue: true,
    });
  });

  it('keeps what reading the invoice itself told when the list is fetched again', () => {
    fetched(7);
    const detail = {
      ...sampleInvoice(7),
      sentToCollection: true,
      timestamp: 'A1',
      fikCode: '+71<000000000000000+12345678<',
    };
    expect(invoicesRepository(store).saveDetail(detail)).toBe(true);
    fetched(7);
    expect(invoicesRepository(store).get(guid(1, 7))).toMatchObject({ sentToCollection: true, timestamp: 'A1' });
  });

  it('says that an invoice is not known', () => {
    expect(invoicesRepository(store).get(guid(1, 1))).toBeUndefined();
    expect(invoicesRepository(store).known(guid(1, 1))).toBeUndefined();
  });
});

describe('the list of overdue invoices', () => {
  const list = () => invoicesRepository(store).overdue();

  it('has nothing but the invoice where nothing else was read', () => {
    fetched(1);
    expect(list()).toEqual([
      {
        caseState: null,
        invoice: expect.objectContaining(sampleInvoice(1)) as object,
        debtor: null,
        balance: null,
        reminders: { readAt: null, bookedOn: [], lastTotal: null, foreignDraft: false },
        dispute: null,
        outbox: null,
      },
    ]);
  });

  it('brings all that is known together', () => {
    fetched(1, 2);
    debtorsRepository(store).upsert([sampleDebtor(2, { insolvent: true })]);
    balancesRepository(store).save(
      guid(1, 2),
      sampleBalance({
        paid: ore(70_000),
        remaining: ore(55_050),
        payments: [
          { guid: guid(3, 1), day: date('2026-10-05'), amount: ore(50_000), byVoucher: false },
          { guid: guid(3, 2), day: date('2026-10-06'), amount: ore(20_000), byVoucher: true },
        ],
      }),
      readAt,
    );
    remindersRepository(store).save(
      guid(1, 2),
      [
        sampleReminder(11, { day: date('2026-11-02'), total: ore(200) }),
        sampleReminder(10, { day: date('2026-10-15'), total: ore(100) }),
        sampleReminder(12, { deleted: true, day: date('2026-11-10') }),
        sampleReminder(13, { draft: true, day: null }),
      ],
      readAt,
    );
    disputesRepository(store).open(guid(1, 2), 'Varen er ikke leveret');
    const { row } = outboxRepository(store).queue(
      sampleSending({ invoiceGuid: guid(1, 2), level: 3, kind: 'reminder-3' }),
    );

    const [first, second] = list();
    expect(first?.invoice.number).toBe(1);
    expect(second?.debtor).toMatchObject({ guid: guid(2, 2), insolvent: true, isPerson: false });
    expect(second?.balance).toEqual({
      paid: 70_000,
      remaining: 55_050,
      totalWithReminders: 125_050,
      paidByVoucher: 20_000,
      readAt,
    });
    expect(second?.reminders).toEqual({
      readAt,
      bookedOn: ['2026-10-15', '2026-11-02'],
      lastTotal: 200,
      foreignDraft: true,
    });
    expect(second?.dispute).toEqual({ since: readAt, note: 'Varen er ikke leveret' });
    expect(second?.outbox).toEqual({ id: row.id, level: 3, state: 'queued', stage: 'queued', reason: null });
  });

  it('leaves out what is no longer overdue, which can still be asked for by itself', () => {
    fetched(1);
    fetched(2);
    expect(list().map(({ invoice }) => invoice.number)).toEqual([2]);
    expect(invoicesRepository(store).known(guid(1, 1))?.invoice.overdue).toBe(false);
  });

  describe('with a reminder sent from here', () => {
    const send = (dineroReminderId: number | null) => {
      fetched(1);
      const outbox = outboxRepository(store);
      const { row } = outbox.queue(sampleSending());
      outbox.advance(row.id, { state: 'sent', stage: 'mailed', dineroReminderId });
    };
    const read = (...reminders: ReturnType<typeof sampleReminder>[]) => {
      folder.clock += 60_000;
      remindersRepository(store).save(guid(1, 1), reminders, store.moment());
      return list()[0]?.reminders;
    };

    it('counts it before it is read back', () => {
      send(77);
      expect(list()[0]?.reminders).toMatchObject({ bookedOn: ['2026-11-23'], lastTotal: 135_050 });
    });

    it('counts it once when it is read back, and no more when it was deleted in Dinero', () => {
      send(77);
      expect(read(sampleReminder(77, { day: today }))?.bookedOn).toEqual(['2026-11-23']);
      expect(read(sampleReminder(77, { day: today, deleted: true }))?.bookedOn).toEqual([]);
    });

    it('believes Dinero once read where nobody knows which reminder it was', () => {
      send(null);
      expect(list()[0]?.reminders.bookedOn).toEqual(['2026-11-23']);
      expect(read(sampleReminder(78, { day: today }))?.bookedOn).toEqual(['2026-11-23']);
    });

    it('does not take its own draft for one of someone else', () => {
      send(77);
      expect(read(sampleReminder(77, { draft: true }))?.foreignDraft).toBe(false);
      expect(read(sampleReminder(78, { draft: true }))?.foreignDraft).toBe(true);
    });
  });
});
