import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { mailLogRepository } from '../../main/store/mailLog';
import { notesRepository } from '../../main/store/notes';
import { invoicesRepository } from '../../main/store/invoices';
import { runsRepository } from '../../main/store/runs';
import type { Store } from '../../main/store/store';
import { tasksRepository } from '../../main/store/tasks';
import { guid, sampleInvoice } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';

const invoice = guid(1, 1);
const TODAY = date('2026-11-23');

let folder: StoreFolder;
let store: Store;
beforeEach(() => {
  folder = new StoreFolder();
  store = folder.open('create');
  const runId = runsRepository(store).start();
  invoicesRepository(store).upsertPage([sampleInvoice(1)], { runId, day: TODAY });
});
afterEach(() => folder.remove());

describe('notes', () => {
  it('are told oldest first, and are of one case', () => {
    const notes = notesRepository(store);
    notes.add(invoice, 'note', 'Ring om kreditnotaen');
    folder.clock += 60_000;
    notes.add(invoice, 'call', 'Talte med Bodil');
    expect(notes.of(invoice).map(({ kind, text, at }) => [kind, text, at])).toEqual([
      ['note', 'Ring om kreditnotaen', '2026-11-23T09:00:00.000Z'],
      ['call', 'Talte med Bodil', '2026-11-23T09:01:00.000Z'],
    ]);
    expect(notes.of(guid(1, 2))).toEqual([]);
  });

  it('are never rewritten: the database itself refuses', () => {
    const notes = notesRepository(store);
    notes.add(invoice, 'note', 'Som det var');
    expect(() => store.prepare("UPDATE note SET text = 'noget andet'").run()).toThrow(/notes never change/);
    expect(notes.of(invoice)).toMatchObject([{ text: 'Som det var' }]);
  });
});

describe('tasks', () => {
  it('of the app are asked for once while open, and anew when done', () => {
    const tasks = tasksRepository(store);
    expect([tasks.ask(invoice, 'no-email', TODAY), tasks.ask(invoice, 'no-email', TODAY)]).toEqual([true, false]);
    expect(tasks.done(tasks.open()[0]?.id ?? 0)).toBe(true);
    expect(tasks.ask(invoice, 'no-email', TODAY)).toBe(true);
  });

  it('are not reopened beside the same one, asked for anew', () => {
    const tasks = tasksRepository(store);
    tasks.ask(invoice, 'no-email', TODAY);
    const first = tasks.open()[0]?.id ?? 0;
    tasks.done(first);
    tasks.ask(invoice, 'no-email', TODAY);
    expect(tasks.reopen(first)).toBe(false);
    expect(tasks.open()).toHaveLength(1);
  });

  it('of persons are reopened whatever else is open', () => {
    const tasks = tasksRepository(store);
    const first = tasks.add(invoice, 'Ring igen', TODAY);
    tasks.add(invoice, 'Send kopi', TODAY);
    tasks.done(first);
    expect(tasks.reopen(first)).toBe(true);
    expect(tasks.open().map(({ text }) => text)).toEqual(['Ring igen', 'Send kopi']);
  });
});

describe('Dinero’s log of mails', () => {
  const mail = {
    id: 7,
    type: 'reminder',
    status: 'sent',
    latestEvent: null,
    bounced: false,
    receiver: 'kunde@example.com',
    at: '2026-11-22T08:00:00.000Z',
  } as const;

  it('is as it was last read, with when that was', () => {
    const log = mailLogRepository(store);
    expect([log.of(invoice), log.readAt(invoice)]).toEqual([[], null]);
    log.save(invoice, [mail]);
    folder.clock += 60_000;
    const back = { ...mail, status: 'failed', latestEvent: 'HardBounce', bounced: true } as const;
    log.save(invoice, [back]);
    expect(log.of(invoice)).toEqual([back]);
    expect(log.readAt(invoice)).toBe('2026-11-23T09:01:00.000Z');
  });

  it('keeps a mail that Dinero no longer lists', () => {
    const log = mailLogRepository(store);
    log.save(invoice, [mail]);
    folder.clock += 60_000;
    log.save(invoice, []);
    expect(log.of(invoice)).toEqual([mail]);
    expect(log.readAt(invoice)).toBe('2026-11-23T09:01:00.000Z');
  });
});
