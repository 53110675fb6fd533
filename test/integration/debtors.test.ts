import { afterEach, describe, expect, it } from 'vitest';
import { ore } from '../../src/claim/money';
import { DebtorDetails, DebtorList } from '../../src/ipc/debtorViews';
import { debtorHandlers } from '../../main/ipc/handlers/debtors';
import { activate } from '../../main/jobs/answerCases';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Office } from '../fakes/office';

/** Due before the company is connected on 2 November, and after. */
const DUE = ['2026-10-05', '2026-10-05', '2026-10-12'];
const FIRST = '2026-11-02';

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

describe('what is kept about a customer', () => {
  it('is saved whole: their rows of every table, and nobody else’s', async () => {
    await company();
    activate(office.desk, office.guids);
    await office.byPerson();
    office.desk.notes.add(office.guid, 'call', 'Lover at betale');
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-indsigt-'));
    saveTo = path.join(folder, 'kunde.json');
    const saved = await handlers()['debtors.save']({ debtorGuid: debtorOf(office.guid), fileName: 'kunde' });
    expect(saved).toEqual({ fileName: 'kunde.json' });
    const text = readFileSync(saveTo, 'utf8');
    rmSync(folder, { recursive: true });
    const tables = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(tables)).toEqual(expect.arrayContaining(['debtor', 'invoice', 'case_event', 'note', 'outbox']));
    expect(tables['note']).toMatchObject([{ text: 'Lover at betale' }]);
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
