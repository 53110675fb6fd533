import { afterEach, describe, expect, it } from 'vitest';
import { ore } from '../../src/claim/money';
import { DebtorDetails, DebtorList } from '../../src/ipc/debtorViews';
import { debtorHandlers } from '../../main/ipc/handlers/debtors';
import { createPreviews } from '../../main/delivery/previews';
import { caseDetails } from '../../main/jobs/caseDetails';
import { activate } from '../../main/jobs/answerCases';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Office } from '../fakes/office';
import { queueLetter } from '../fakes/ownLetters';

/** Due before the company is connected on 2 November, and after. */
const DUE = ['2026-10-05', '2026-10-05', '2026-10-12'];
const FIRST = '2026-11-02';

const previews = createPreviews();
let office: Office;
let saveTo: string | null = null;
afterEach(() => office.close());

const handlers = () => debtorHandlers({ unlocked: () => office.desk }, { saveJson: () => Promise.resolve(saveTo) });
const list = () => DebtorList.parse(handlers()['debtors.list'](undefined)).debtors;
const debtorOf = (guid: string | undefined): string => office.desk.invoices.get(guid ?? '')?.debtorGuid ?? '';
const details = (debtorGuid: string) => DebtorDetails.parse(handlers()['debtors.get']({ debtorGuid }));

async function company(): Promise<void> {
  office = await Office.open(DUE);
  await office.morning(FIRST);
}

describe('the customers of a company', () => {
  it('each have what they owe, since when, and how late they pay', async () => {
    await company();
    const [late, second] = office.guids.map(debtorOf);
    expect(list()).toHaveLength(3);
    expect(details(late ?? '')).toMatchObject({ overdue: 1, open: 1000_00, oldest: '2026-10-05', daysLate: null });
    office.setClock('2026-11-04', 8);
    office.dinero.control.pay(office.guid);
    office.dinero.control.pay(office.guids[1] ?? '', ore(400_00));
    await office.morning('2026-11-05');
    expect(details(late ?? '')).toMatchObject({
      overdue: 0,
      open: 0,
      settled: 1,
      daysLate: 30,
      invoices: [{ paidOn: '2026-11-04', open: 0 }],
    });
    expect(details(second ?? '')).toMatchObject({ overdue: 1, open: 600_00, settled: 0 });
  });

  it('count together what one of them owes on several invoices', async () => {
    await company();
    const { control } = office.dinero;
    control.issue(office.guid, ore(250_00), '2026-10-20');
    await office.byPerson();
    const owing = details(debtorOf(office.guid));
    expect(owing).toMatchObject({ overdue: 2, open: 1250_00, oldest: '2026-10-05' });
    expect(owing.invoices.map(({ dueDate }) => dueDate)).toEqual(['2026-10-20', '2026-10-05']);
  });
});

describe('a customer who is never reminded', () => {
  it('has what runs switched off, gets nothing new, and all of it back when it is undone at once', async () => {
    await company();
    activate(office.desk, [office.guid]);
    const guid = debtorOf(office.guid);
    const off = handlers()['debtors.exclude']({ debtorGuid: guid, reason: 'Fast aftale' });
    expect(off).toMatchObject({ done: [office.guid], refused: [] });
    expect(details(guid)).toMatchObject({ excluded: true, exclusion: { reason: 'Fast aftale' } });
    await office.morning('2026-11-03');
    expect(office.reminders()).toEqual([]);
    await handlers()['debtors.include']({ debtorGuid: guid, withdrawn: [office.guid] });
    expect(details(guid)).toMatchObject({ excluded: false, exclusion: null });
    expect(office.caseOf()).not.toContain('inactive');
  });

  it('is reminded again of what is found after, when switched on later; the old cases stay off', async () => {
    await company();
    const guid = debtorOf(office.guid);
    await handlers()['debtors.exclude']({ debtorGuid: guid, reason: '' });
    await office.morning('2026-11-03');
    await handlers()['debtors.include']({ debtorGuid: guid, withdrawn: [] });
    const newer = office.dinero.control.issue(office.guid, ore(700_00), '2026-11-03').guid;
    await office.mornings('2026-11-04', '2026-11-20');
    expect(office.caseOf(newer)).toContain('active');
    expect(office.caseOf()).toContain('inactive');
  });

  it('is refused where nobody of that name is known', async () => {
    await company();
    const unknown = { debtorGuid: '00000000-0000-4000-8000-000000000000', reason: '' };
    expect(() => handlers()['debtors.exclude'](unknown)).toThrow('debtor-missing');
  });
});

describe('who and where letters to a customer go to', () => {
  const own = { street: 'Kajen 1', zipCode: '8000', city: 'Aarhus C', country: 'DK' } as const;
  const lines = ['Kajen 1', '8000 Aarhus C'];
  const set = (attention: string | null, address: typeof own | null) =>
    handlers()['debtors.setContact']({ debtorGuid: debtorOf(office.guid), attention, address });

  it('is what is written down here, in the preview and in the letter, until Dinero’s is wanted again', async () => {
    await company();
    const before = details(debtorOf(office.guid));
    expect(await set('Mette Høj', own)).toMatchObject({ attention: 'Mette Høj', address: lines, own: true });
    const shown = await previews.make(office.desk, office.guid, null, { channel: 'print' });
    expect(shown.recipient).toMatchObject({ address: ['Mette Høj', ...lines] });
    const { row } = await queueLetter(office.pc.running, office.guid, { channel: 'print' });
    await office.pc.running.outbox.work(row.id);
    const letter = office.desk.letters.get(office.desk.outbox.get(row.id).letterId ?? 0);
    expect(letter.content.recipient).toMatchObject({ name: before.name, attention: 'Mette Høj', address: lines });

    await set(null, null);
    expect(details(debtorOf(office.guid))).toMatchObject({
      own: false,
      attention: before.inDinero.attention,
      address: before.inDinero.address,
    });
  });

  it.each([
    ['an address is written down', () => set(null, own), 'print'],
    ['a recipient is written down', () => set('Mette Høj', null), 'print'],
    [
      'the customer moves in Dinero',
      () => office.dinero.control.changeContact(office.guid, { street: 'Ny vej 1' }),
      'print',
    ],
  ] as const)('is as was shown, or the letter does not go: %s', async (_what, change, channel) => {
    await company();
    const { row } = await queueLetter(office.pc.running, office.guid, { channel });
    await change();
    expect(await office.pc.running.outbox.work(row.id)).toMatchObject({
      state: 'cancelled',
      reason: 'address-changed',
    });
  });

  it('makes a preview that was shown before it was changed count no longer', async () => {
    await company();
    const { token, choices } = await previews.make(office.desk, office.guid, null, { channel: 'print' });
    const charges = { fee: choices.fee.on, interest: choices.interest.on, compensation: choices.compensation.on };
    const send = () => previews.queue(office.desk, office.guid, charges, token);
    await set('Mette Høj', null);
    expect(send).toThrow('preview-outdated');
    await set(null, null);
    expect(send().state).toBe('queued');
  });

  it('does not reach what goes through Dinero', async () => {
    await company();
    const { row } = await queueLetter(office.pc.running, office.guid);
    await set('Mette Høj', own);
    const { recipient } = await previews.make(office.desk, office.guid, null);
    expect(recipient.address).toEqual(details(debtorOf(office.guid)).inDinero.address);
    expect(await office.pc.running.outbox.work(row.id)).toMatchObject({ channel: 'dinero', state: 'sent' });
  });
});

describe('notes on a customer', () => {
  it('are written, changed, deleted and put back, and stand with the customer’s cases', async () => {
    await company();
    const debtorGuid = debtorOf(office.guid);
    const notes = () => caseDetails(office.desk, office.guid).debtorNotes;
    await handlers()['debtors.addNote']({ debtorGuid, text: 'Betaler altid den 10.' });
    office.minutesLater(1);
    await handlers()['debtors.addNote']({ debtorGuid, text: 'Ring til Mette' });
    expect(notes().map(({ text }) => text)).toEqual(['Ring til Mette', 'Betaler altid den 10.']);
    const [call, pays] = notes();
    if (call === undefined || pays === undefined) throw new Error('two were written');
    await handlers()['debtors.changeNote']({ debtorGuid, id: call.id, text: 'Ring til Jens' });
    expect(notes()[0]).toMatchObject({ text: 'Ring til Jens', at: call.at, changedAt: expect.any(String) as string });
    await handlers()['debtors.deleteNote']({ debtorGuid, id: pays.id });
    expect(notes()).toHaveLength(1);
    const { text, at, changedAt } = pays;
    await handlers()['debtors.restoreNote']({ debtorGuid, text, at, changedAt });
    expect(notes()[1]).toMatchObject({ text, at, changedAt });
    expect(details(debtorOf(office.guids[1])).notes).toEqual([]);
  });

  it('are changed only where they are, and of who wrote them', async () => {
    await company();
    const [debtorGuid, other] = office.guids.map(debtorOf);
    await handlers()['debtors.addNote']({ debtorGuid: debtorGuid ?? '', text: 'Ring til Mette' });
    const [note] = details(debtorGuid ?? '').notes;
    const change = () =>
      handlers()['debtors.changeNote']({ debtorGuid: other ?? '', id: note?.id ?? 0, text: 'Noget andet' });
    expect(change).toThrow('note-missing');
  });
});

describe('what is kept about a customer', () => {
  it('is saved whole: their rows of every table, and nobody else’s', async () => {
    await company();
    activate(office.desk, office.guids);
    await office.byPerson();
    office.desk.notes.add(office.guid, 'call', 'Lover at betale');
    const debtorGuid = debtorOf(office.guid);
    await handlers()['debtors.addNote']({ debtorGuid, text: 'Betaler den 10.' });
    await handlers()['debtors.setContact']({ debtorGuid, attention: 'Mette Høj', address: null });
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-indsigt-'));
    saveTo = path.join(folder, 'kunde.json');
    const saved = await handlers()['debtors.save']({ debtorGuid: debtorOf(office.guid), fileName: 'kunde' });
    expect(saved).toEqual({ fileName: 'kunde.json' });
    const text = readFileSync(saveTo, 'utf8');
    rmSync(folder, { recursive: true });
    const tables = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(tables)).toEqual(expect.arrayContaining(['debtor', 'invoice', 'case_event', 'note', 'outbox']));
    expect(tables['note']).toMatchObject([{ text: 'Lover at betale' }]);
    expect(tables['debtor_note']).toMatchObject([{ text: 'Betaler den 10.' }]);
    expect(tables['debtor_contact']).toMatchObject([{ attention: 'Mette Høj' }]);
    for (const other of office.guids.slice(1)) {
      expect(text).not.toContain(other);
      expect(text).not.toContain(debtorOf(other));
    }
  });

  it('is nowhere when the person changes their mind', async () => {
    await company();
    saveTo = null;
    expect(await handlers()['debtors.save']({ debtorGuid: debtorOf(office.guid), fileName: 'x' })).toBeNull();
  });
});
