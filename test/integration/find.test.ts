import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findHandlers } from '../../main/ipc/handlers/find';
import { findRepository } from '../../main/store/find';
import { debtorsRepository } from '../../main/store/debtors';
import { invoicesRepository } from '../../main/store/invoices';
import { runsRepository } from '../../main/store/runs';
import type { Store } from '../../main/store/store';
import { date } from '../../src/claim/date';
import type { Invoice } from '../../src/dinero/model';
import { Found, MOST_FOUND } from '../../src/ipc/findViews';
import { Office } from '../fakes/office';
import { guid, sampleDebtor, sampleInvoice } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';

let folder: StoreFolder;
let store: Store;
beforeEach(() => {
  folder = new StoreFolder();
  store = folder.open('create');
});
afterEach(() => folder.remove());

/** Fetches exactly these as overdue; what was overdue before is not any more. */
function fetched(invoices: Invoice[]): void {
  const runId = runsRepository(store).start();
  invoicesRepository(store).upsertPage(invoices, { runId, day: date('2026-11-23') });
  invoicesRepository(store).finishRun(runId);
}
const invoice = (number: number, debtor: number, debtorName: string) =>
  sampleInvoice(number, { debtorGuid: guid(2, debtor), debtorName });
const find = (search: string) => findRepository(store).anything(search);
const numbers = (search: string) => find(search).invoices.map(({ number }) => number);
const names = (search: string) => find(search).debtors.map(({ name }) => name);

describe('looking for customers and invoices', () => {
  beforeEach(() => {
    debtorsRepository(store).upsert([
      sampleDebtor(1, { name: 'Sørensen & Søn', cvr: '10150817' }),
      sampleDebtor(2, { name: 'Aalborg Årer ApS', cvr: null }),
      sampleDebtor(3, { name: 'Gamle Sørensen', deleted: true }),
    ]);
    fetched([invoice(1042, 2, 'Aalborg Årer ApS'), invoice(7, 1, 'Sørensen & Søn')]);
    fetched([invoice(10, 1, 'Sørensen & Søn'), invoice(101, 1, 'Sørensen & Søn'), invoice(310, 2, 'Aalborg Årer ApS')]);
  });

  it.each<[string, number[], string[]]>([
    ['10', [10, 310, 101, 1042], ['Sørensen & Søn']], // the number itself, then the overdue, the newest first; the CVR has it too
    ['1042', [1042], []],
    ['sorensen', [101, 10, 7], ['Sørensen & Søn']],
    ['SØRENSEN', [101, 10, 7], ['Sørensen & Søn']],
    ['soerensen 7', [7], ['Sørensen & Søn']],
    ['ålborg', [310, 1042], ['Aalborg Årer ApS']],
    ['aarer 310', [310], []],
    ['10150817', [], ['Sørensen & Søn']],
    ['%', [], []],
    ["' OR 1=1 --", [], []],
    ['   ', [], []],
    ['nobody', [], []],
  ])('%j finds the invoices %j and the customers %j', (search, invoices, debtors) => {
    expect([numbers(search), names(search)]).toEqual([invoices, debtors]);
  });

  it('tells how many of a customer’s invoices are overdue, and which of the invoices are', () => {
    expect(find('sørensen').debtors).toMatchObject([{ overdue: 2 }]);
    expect(find('sørensen').invoices.map(({ overdue }) => overdue)).toEqual([true, true, false]);
  });
});

it('gives twenty at most among fifty thousand invoices', () => {
  const runId = runsRepository(store).start();
  const page = Array.from({ length: 50_000 }, (_, place) => invoice(place + 1, place % 4000, `Kunde ${place % 4000}`));
  invoicesRepository(store).upsertPage(page, { runId, day: date('2026-11-23') });
  debtorsRepository(store).upsert(
    Array.from({ length: 4000 }, (_, place) => sampleDebtor(place, { name: `Kunde ${place}` })),
  );
  const found = find('kunde 123');
  expect(found.debtors.length + found.invoices.length).toBe(MOST_FOUND);
  expect(found.debtors[0]).toMatchObject({ overdue: 13 });
});

describe('the page’s search', () => {
  let office: Office;
  afterEach(async () => {
    await office.close();
  });

  it('finds an invoice with the state of its case', async () => {
    office = await Office.open(['2026-10-05']);
    await office.morning('2026-11-02');
    const { number, debtorName } = office.desk.invoices.get(office.guid)!;
    const answer = await findHandlers({ unlocked: () => office.desk })['find.anything']({ search: String(number) });
    expect(Found.parse(answer).invoices).toEqual([
      { guid: office.guid, number, debtorName, overdue: true, caseState: 'found' },
    ]);
  });
});
