import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/ipc/deliveryViews';
import { activate } from '../../main/jobs/answerCases';
import { tell } from '../../main/jobs/cases';
import { sentLetters } from '../../main/handover/sentLetters';
import type { OutboxRow } from '../../main/store/outboxRow';
import { isKnown } from '../../src/procedure/next';
import type { MailServer } from '../fakes/mailServer';
import type { Office } from '../fakes/office';
import { ownOffice, queueLetter, refusalsOf } from '../fakes/ownLetters';

/** Overdue for weeks when the company is connected on a Monday in November: a person reminds by hand. */
const DUE = '2026-10-05';
const TODAY = '2026-11-02';

let office: Office;
let server: MailServer;
let folder: string;

afterEach(async () => {
  await office.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function officeWith(change: Partial<Delivery>, due: string[] = [DUE]): Promise<Office> {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-papir-'));
  ({ office, server } = await ownOffice(due, TODAY, { folder, ...change }));
  return office;
}
const running = () => office.pc.running;
const state = (guid = office.guid) => office.desk.caseEvents.state(guid);

/** Where Dinero keeps no place for a letter, no other computer sees it: a person says that it may go. */
async function approved(): Promise<void> {
  const waiting = office.desk.outbox.of(office.guid).filter(({ state: now }) => now === 'queued');
  expect(await running().outbox.approve(waiting.map(({ id }) => id))).toBe(1);
  await running().outbox.look();
}

/** A letter on paper that lies in its folder. */
async function laid(guid = office.guid): Promise<OutboxRow> {
  const { row } = await queueLetter(running(), guid);
  const there = await running().outbox.work(row.id);
  expect(there).toMatchObject({ state: 'uncertain', reason: 'to-be-posted' });
  return there;
}

describe('a letter on paper that something overtakes', () => {
  it('and is posted all the same is the company’s own, with its level, charges and deadline', async () => {
    await officeWith({ channel: 'print' });
    const row = await laid();
    tell(office.desk, office.guid, { type: 'dispute', note: 'Varen mangler' }, 'person');
    expect(state().pending).toBeNull();
    await running().outbox.settle(row.id, true);
    expect(state().sent).toMatchObject([
      { level: 1, kind: 'reminder', elsewhere: false, fee: 100_00, deadline: row.payload.deadline },
    ]);
    tell(office.desk, office.guid, { type: 'clear-dispute' }, 'person');
    await office.morning('2026-11-20');
    expect(office.desk.outbox.of(office.guid)[0]).toMatchObject({ level: 2, kind: 'reminder-2' });
  });

  it('is not counted twice when it is said twice to be posted', async () => {
    await officeWith({ channel: 'print' });
    const row = await laid();
    tell(office.desk, office.guid, { type: 'dispute', note: '' }, 'person');
    await running().outbox.settle(row.id, true);
    await expect(running().outbox.settle(row.id, true)).rejects.toThrow('outbox-row-settled');
    expect(state().sent).toHaveLength(1);
  });

  it('is among the letters of its case with the day it was posted', async () => {
    await officeWith({ channel: 'print' });
    const row = await laid();
    await office.morning('2026-11-04');
    await running().outbox.settle(row.id, true);
    const known = state();
    const letters = isKnown(known) ? await sentLetters(office.desk, office.guid, known) : [];
    expect(letters.map(({ letter }) => [letter.kind, letter.sentOn, letter.channel])).toEqual([
      ['reminder-1', '2026-11-04', 'print'],
    ]);
    expect(letters[0]?.pdf).toEqual(office.desk.letters.get(row.letterId ?? 0).pdf);
  });

  it('and comes back is not sent to the same place again by itself, but once the customer has moved', async () => {
    await officeWith({ channel: 'print' });
    const row = await laid();
    await running().outbox.settle(row.id, true);
    await running().outbox.bounced(row.id);
    await running().look();
    await office.morning('2026-11-20');
    expect([office.skipped(), readdirSync(folder).length]).toEqual([['mail-bounced 1'], 1]);
    office.dinero.control.changeContact(office.guid, { street: 'Nygade 7' });
    await office.morning('2026-11-21');
    expect(office.desk.outbox.of(office.guid)[0]).toMatchObject({ level: 1, reason: 'to-be-posted' });
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

describe('a joint letter', () => {
  it('leaves out an invoice that was paid after its own turn, and takes its place in Dinero back', async () => {
    await officeWith({ combine: true, approve: true });
    const { control } = office.dinero;
    const other = control.issue(office.guid, control.total(office.guid), DUE).guid;
    await office.byPerson();
    office.desk.setAutomation({ mode: 'automatic' });
    activate(office.desk, [office.guid, other]);
    await office.morning('2026-11-03');
    const [first] = office.desk.outbox.of(office.guid);
    const [second] = office.desk.outbox.of(other);
    expect([first?.bundle, first?.state]).toEqual([second?.bundle, 'queued']);
    await running().outbox.approve([first?.id ?? 0]);
    expect(await running().outbox.work(first?.id ?? 0)).toMatchObject({ state: 'sending', stage: 'booked' });
    control.pay(office.guid);
    expect(await running().outbox.work(second?.id ?? 0)).toMatchObject({ state: 'sent' });
    expect(office.desk.outbox.get(first?.id ?? 0)).toMatchObject({ state: 'cancelled', reason: 'paid' });
    const { content } = office.desk.letters.get(office.desk.outbox.get(second?.id ?? 0).letterId ?? 0);
    expect([server.mails.length, content.claims.length, office.reminders(office.guid)]).toEqual([1, 1, []]);
    expect([state(office.guid).sent.length, state(other).sent.length]).toEqual([0, 1]);
  });
});

describe('charges that only letters of our own hold', () => {
  const remindedOnce = async (): Promise<void> => {
    await officeWith({});
    const { row } = await queueLetter(running(), office.guid);
    await running().outbox.work(row.id);
  };

  it('keep the next letter out of Dinero, which would claim without them', async () => {
    await remindedOnce();
    office.desk.setDelivery({ channel: 'dinero' });
    await office.morning('2026-11-20');
    expect(office.skipped()).toEqual(['charged-by-own-letter 1']);
    expect([office.mailed(), server.mails.length]).toEqual([[], 1]);
  });

  it('are not joined by charges in Dinero when booking there is switched on between two letters', async () => {
    await remindedOnce();
    office.desk.setDelivery({ bookInDinero: true });
    await office.morning('2026-11-20');
    expect(office.desk.outbox.of(office.guid)[0]).toMatchObject({ state: 'sent', level: 2, books: 'marker' });
    expect(office.reminders()).toMatchObject([{ draft: true }, { draft: true }]);
  });

  it('are asked for still when the invoice itself is paid, and there is no thanks before they are', async () => {
    await remindedOnce();
    office.setClock('2026-11-09');
    office.dinero.control.pay(office.guid);
    await office.morning('2026-11-10');
    expect(await refusalsOf(running(), office.guid, { wanted: 'thanks' })).toContain('not-its-turn');
    tell(office.desk, office.guid, { type: 'decide-fees', decision: 'continue' }, 'person');
    await office.morning('2026-11-20');
    await approved();
    const [charges] = office.desk.outbox.of(office.guid);
    expect(charges).toMatchObject({ kind: 'charges', state: 'sent', payload: { expected: { fee: 0 } } });
    expect(office.desk.letters.get(charges?.letterId ?? 0).content.total).toBe(charges?.payload.expected.total);
    expect(server.mails).toHaveLength(2);
  });

  it('are out of the world once they are covered, and thanks may go', async () => {
    await remindedOnce();
    office.setClock('2026-11-09');
    office.dinero.control.pay(office.guid);
    await office.morning('2026-11-10');
    tell(office.desk, office.guid, { type: 'decide-fees', decision: 'cover' }, 'person');
    expect(await refusalsOf(running(), office.guid, { wanted: 'thanks' })).toEqual([]);
    const { row } = await queueLetter(running(), office.guid, { wanted: 'thanks' });
    const { letterId } = await running().outbox.work(row.id);
    const { content } = office.desk.letters.get(letterId ?? 0);
    expect([content.total, content.claims[0]?.lines.map(({ kind }) => kind)]).toEqual([0, ['principal', 'payment']]);
  });
});

describe('a notice of collection of its own step', () => {
  it('is made by itself once three reminders have come to nothing, and goes out once a person approves it', async () => {
    await officeWith({ notice: 'separate' });
    activate(office.desk, [office.guid]);
    await office.mornings('2026-11-03', '2026-12-22');
    expect([state().sent.length, server.mails.length, office.caseOf()]).toEqual([3, 3, 'queued queued 3']);
    await approved();
    expect(state().sent.map(({ level, kind, notice }) => [level, kind, notice])).toEqual([
      [1, 'reminder', false],
      [2, 'reminder', false],
      [3, 'reminder', false],
      [4, 'notice', false],
    ]);
    expect(server.mails).toHaveLength(4);
  });
});
