import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ore } from '../../src/claim/money';
import { createHandovers } from '../../main/handover/handovers';
import {
  NOTICE_DAY,
  NOTICE_DEADLINE,
  READY_DAY,
  remindedOffice,
  sendNotice,
  thriceReminded,
} from '../fakes/collectable';
import { PackageFolder } from '../fakes/handingOver';
import type { Office } from '../fakes/office';

let office: Office;
let folder: PackageFolder;
const handovers = createHandovers();
beforeEach(async () => {
  office = await remindedOffice();
  folder = new PackageFolder();
});
afterEach(async () => {
  folder.remove();
  await office.close();
});

const list = () => handovers.list(office.desk);
const handed = async () => (await list()).handed[0];
/** What the notices of the runs say of payments at the collector. */
const told = () => office.desk.notices.latest(20).flatMap(({ content }) => content.paidAtCollector ?? []);

async function handOver(): Promise<void> {
  office.setClock(READY_DAY, 14);
  await handovers.handOver(office.desk, office.guids, folder.way);
}

describe('the list of cases for collection', () => {
  it('says why a case is not ready yet, and from which day it is', async () => {
    office.setClock(NOTICE_DEADLINE);
    const { ready, unready } = await list();
    expect(ready).toEqual([]);
    expect(unready).toMatchObject([{ number: 1001, until: READY_DAY }]);
    expect(unready[0]?.why.da).toContain('Sagen kan tidligst overdrages til inkasso 06.11.2026.');
  });

  it('has a case ready the day after the deadline, with its claim and what collection may cost', async () => {
    office.setClock(READY_DAY);
    const { ready, unready } = await list();
    expect(unready).toEqual([]);
    expect(ready).toMatchObject([{ number: 1001, principal: 1_000_00, cost: { outside: 400_00, own: 300_00 } }]);
  });

  it('says which case lacks but its notice of collection, until that has gone', async () => {
    await office.close();
    office = await thriceReminded(2);
    const lacking = async () => (await list()).unready.map(({ number, lacksNotice }) => [number, lacksNotice]);
    expect(await lacking()).toEqual([
      [1001, true],
      [1002, true],
    ]);
    office.desk.setDisputed(office.guid, true, 'varen mangler');
    await sendNotice(office.desk, office.guids[1] ?? '', NOTICE_DAY);
    expect(await lacking()).toEqual([
      [1002, false],
      [1001, false],
    ]);
  });

  it('leaves out what was never reminded', async () => {
    office.dinero.control.issue(office.guid, ore(700_00), '2026-10-20');
    await office.morning('2026-11-03');
    const { ready, unready } = await list();
    expect([...ready, ...unready].map(({ number }) => number)).toEqual([1001]);
  });
});

describe('a case at the collector', () => {
  it('is watched by the daily run: a payment is told once, and stands on the page', async () => {
    await handOver();
    await office.morning('2026-11-09');
    expect(told()).toEqual([]);
    office.setClock('2026-11-09', 15);
    office.dinero.control.pay(office.guid, ore(400_00));
    await office.mornings('2026-11-10', '2026-11-12');
    expect(told()).toEqual([{ count: 1, total: 400_00 }]);
    expect(await handed()).toMatchObject({ paid: [{ kind: 'payment', amount: 400_00 }], settled: false });
    expect(office.caseOf()).toBe('handed-over handed-over 5');
    expect(office.mailed()).toHaveLength(3);
  });

  it('that is paid in full stays there until a person closes it, and is no other news', async () => {
    await handOver();
    office.setClock(READY_DAY, 16);
    office.dinero.control.pay(office.guid);
    await office.morning('2026-11-09');
    expect(told()).toEqual([{ count: 1, total: 1_300_00 + interestLeft() }]);
    expect(office.desk.notices.latest(1)[0]?.content).toMatchObject({ settled: null, decisions: null });
    expect(office.caseOf()).toContain('handed-over ');
  });

  it('of which a payment came back has nothing to tell', async () => {
    await handOver();
    office.setClock('2026-11-09', 15);
    office.dinero.control.pay(office.guid, ore(400_00));
    await office.morning('2026-11-10');
    office.dinero.control.takeBackPayment(office.guid);
    await office.morning('2026-11-11');
    expect(await handed()).toMatchObject({ paid: [] });
  });

  it('says nothing of money that was there before', async () => {
    office.setClock(READY_DAY, 8);
    office.dinero.control.pay(office.guid, ore(400_00));
    await handOver();
    await office.morning('2026-11-09');
    expect(told()).toEqual([]);
    expect(await handed()).toMatchObject({ paid: [] });
  });

  it('is credited: the collector is told of that as well', async () => {
    await handOver();
    office.setClock('2026-11-09', 15);
    office.dinero.control.credit(office.guid, ore(250_00));
    await office.morning('2026-11-10');
    expect(told()).toEqual([{ count: 1, total: 250_00 }]);
    expect(await handed()).toMatchObject({ paid: [{ kind: 'credit', amount: 250_00 }] });
  });
});

/** Interest that the reminders claimed: it is part of what Dinero has open. */
const interestLeft = (): number => office.reminders().reduce((sum, { interest }) => sum + interest, 0);
