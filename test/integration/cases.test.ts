import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { caseDeskHandlers } from '../../main/ipc/handlers/caseDesk';
import { activate } from '../../main/jobs/answerCases';
import { unpackCases } from '../../src/cases/packed';
import { standardWish } from '../../src/cases/views';
import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { contract, type Request } from '../../src/ipc/contract';
import { Office } from '../fakes/office';

/** All overdue on the first day, and activated then: the first reminders go that morning. */
const DUE = ['2026-10-05', '2026-10-06', '2026-10-07'];
const FIRST = '2026-11-02';
const HELD = date('2026-11-25');

let office: Office;
beforeEach(async () => {
  office = await Office.open(DUE);
});
afterEach(() => office.close());

const handlers = () => caseDeskHandlers({ unlocked: () => office.desk });
const rows = async () => {
  const found = unpackCases(contract['cases.list'].response.parse(await handlers()['cases.list'](undefined)));
  return office.guids.map((guid) => {
    const row = found.find((one) => one.guid === guid);
    if (row === undefined) throw new Error('a case is not listed');
    return row;
  });
};
const states = async (): Promise<string[]> => (await rows()).map(({ state }) => state);
const details = async (guid = office.guid) =>
  contract['cases.get'].response.parse(await handlers()['cases.get']({ invoiceGuid: guid }));
const hold = (part: Partial<Request<'cases.hold'>> = {}) =>
  handlers()['cases.hold']({ invoiceGuids: [...office.guids], until: HELD, reason: 'Aftale', ...part });

/** Each has had its first reminder. */
async function reminded(): Promise<void> {
  await office.morning(FIRST);
  activate(office.desk, office.guids);
  await office.morning('2026-11-03');
}

describe('the list of all cases', () => {
  it('tells the last and the next step with their days, and what is open', async () => {
    await reminded();
    const [row] = await rows();
    expect(row).toMatchObject({
      state: 'active',
      last: { kind: 'reminder', level: 1, on: '2026-11-03' },
      next: { kind: 'reminder', level: 2 },
      principal: 1_000_00,
    });
    expect(row?.charges).toBeGreaterThanOrEqual(100_00);
    const { coming, claim } = await details();
    expect(coming[0]).toMatchObject({ level: 2, on: row?.next?.on });
    expect(claim?.total).toBe((row?.principal ?? 0) + (row?.charges ?? 0));
    // What was foretold is what happens.
    await office.mornings('2026-11-04', row?.next?.on ?? '');
    expect((await rows())[0]?.last).toEqual({ kind: 'reminder', level: 2, on: row?.next?.on });
  });

  it('follows the books: a part paid, all paid', async () => {
    await reminded();
    office.setClock('2026-11-04');
    office.dinero.control.pay(office.guids[0] ?? '', ore(400_00));
    office.dinero.control.pay(office.guids[1] ?? '');
    await office.morning('2026-11-05');
    const [part, whole] = await rows();
    expect([part?.state, (part?.principal ?? 0) + (part?.charges ?? 0) < 1_000_00]).toEqual(['active', true]);
    expect(whole).toMatchObject({ state: 'closed', principal: 0, charges: 0, next: null });
  });

  it('files cases of an earlier release anew, once', async () => {
    await reminded();
    const before = await rows();
    office.desk.store
      .prepare<[]>('UPDATE case_file SET principal_open = NULL, charges_open = NULL, last_on = NULL, next_on = NULL')
      .run();
    expect(await rows()).toEqual(before);
    expect(office.desk.caseFiles.withoutFigures()).toEqual([]);
  });
});

describe('an act upon many cases', () => {
  it('is done where it can be, tells why not elsewhere, and can be taken back', async () => {
    await reminded();
    const [first = '', second = '', third = ''] = office.guids;
    await handlers()['cases.close']({ invoiceGuids: [third], reason: 'lost', note: '' });
    const held = await hold();
    expect(held).toMatchObject({ done: [first, second], undoable: [first, second] });
    expect(held.refused.map(({ guid, why }) => [guid, why.da.startsWith('Sagen blev afsluttet')])).toEqual([
      [third, true],
    ]);
    expect(await states()).toEqual(['on-hold', 'on-hold', 'closed']);
    expect((await hold({ invoiceGuids: [first] })).undoable).toEqual([]); // going on would end the first hold, too
    await handlers()['cases.resume']({ invoiceGuids: [first, second] });
    await handlers()['cases.reopen']({ invoiceGuids: [third] });
    expect(await states()).toEqual(['active', 'active', 'active']);
  });

  it('is not stopped by a case that cannot be read', async () => {
    await reminded();
    const [first = '', second = '', third = ''] = office.guids;
    office.desk.store
      .prepare<[string]>(
        `INSERT INTO case_event (invoice_guid, version, at, actor, data)
         VALUES (?, 1000, '2026-11-03T09:00:00.000Z', 'app', '{"type":"from-the-future","v":9,"on":"2026-11-03"}')`,
      )
      .run(second);
    expect(await hold()).toMatchObject({ done: [first, third], refused: [{ guid: second }] });
    expect(office.pc.log.lines.join('\n')).toContain('a case could not be read');
  });

  it('lets the case go on by itself the day after the hold', async () => {
    await reminded();
    await hold({ invoiceGuids: [office.guid] });
    expect((await rows())[0]?.next).toMatchObject({ level: 2, on: '2026-11-26' });
    await office.mornings('2026-11-04', '2026-11-25');
    expect([office.mailed(), (await states())[0]]).toEqual([['2026-11-03'], 'on-hold']);
    await office.morning('2026-11-26');
    expect(office.mailed()).toEqual(['2026-11-03', '2026-11-26']);
  });

  it('refuses a day that has passed, for a hold and for a promise', async () => {
    await reminded();
    const until = date('2026-11-01');
    const promised = await handlers()['cases.promise']({ invoiceGuid: office.guid, until });
    for (const { done, refused } of [await hold({ until }), promised]) {
      expect(done).toEqual([]);
      expect(refused[0]?.why.da).toMatch(/01\.11\.2026/);
    }
  });
});

describe('one case', () => {
  it('waits for a promise and for instalments, and says what can be done', async () => {
    await reminded();
    const invoiceGuid = office.guid;
    expect((await details()).can).toEqual(['deactivate', 'hold', 'promise', 'agree-plan', 'dispute', 'close']);
    await handlers()['cases.promise']({ invoiceGuid, until: HELD });
    expect([(await states())[0], (await details()).can.includes('resume')]).toEqual(['promised', true]);
    await handlers()['cases.resume']({ invoiceGuids: [invoiceGuid] });
    const instalments = [{ due: HELD, amount: ore(500_00) }];
    expect(await handlers()['cases.agreePlan']({ invoiceGuid, instalments })).toMatchObject({
      undoable: [invoiceGuid],
    });
    expect([(await states())[0], (await details()).can.includes('end-plan')]).toEqual(['payment-plan', true]);
    await handlers()['cases.endPlan']({ invoiceGuid });
    expect((await states())[0]).toBe('active');
    const again = await handlers()['cases.endPlan']({ invoiceGuid });
    expect([again.done, again.refused.length]).toEqual([[], 1]);
  });

  it('has no steps to come while it is disputed, and says so', async () => {
    await reminded();
    office.desk.setDisputed(office.guid, true, 'Forkert vare');
    const { coming, then } = await details();
    expect([coming, then?.da.startsWith('Kravet er bestridt')]).toEqual([[], true]);
  });

  it('is refused where there is no such invoice', () => {
    const guid = '00000000-0000-4000-8000-000000000009';
    expect(() => handlers()['cases.get']({ invoiceGuid: guid })).toThrow(
      expect.objectContaining({ code: 'invoice-missing' }),
    );
  });
});

describe('the views of the list', () => {
  it('are kept, changed and forgotten, each under a name of its own', async () => {
    const { 'cases.saveView': save, 'cases.views': views } = handlers();
    const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;
    expect(views(undefined)).toEqual([]);
    const kept = await save({ ...standardWish, id: null, name: 'Tømrere', search: 'tømrer' });
    expect(views(undefined)).toEqual([kept]);
    expect(() => save({ ...standardWish, id: null, name: 'tømrere' })).toThrow(code('view-name-taken'));
    await save({ ...kept, name: 'Byggeri' });
    expect(views(undefined)).toMatchObject([{ id: kept.id, name: 'Byggeri', search: 'tømrer' }]);
    office.restart();
    expect(handlers()['cases.views'](undefined)).toHaveLength(1);
    await handlers()['cases.deleteView']({ id: kept.id });
    expect(() => handlers()['cases.deleteView']({ id: kept.id })).toThrow(code('view-missing'));
    expect(handlers()['cases.views'](undefined)).toEqual([]);
  });
});
