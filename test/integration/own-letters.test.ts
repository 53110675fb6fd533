import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import type { Delivery } from '../../src/ipc/deliveryViews';
import type { MailServer, Phase, Act } from '../fakes/mailServer';
import type { Office } from '../fakes/office';
import { ownOffice, queueLetter, refusalsOf } from '../fakes/ownLetters';
import { activate } from '../../main/jobs/answerCases';
import { tell } from '../../main/jobs/cases';
import { outboxEntry } from '../../main/jobs/outboxEntry';

/** Overdue for weeks when the company is connected on 2 November: a person reminds by hand. */
const DUE = '2026-10-05';
const TODAY = '2026-11-02';

let office: Office;
let server: MailServer;
const folders: string[] = [];

afterEach(async () => {
  await office.close();
  await server.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function officeWith(change: Partial<Delivery>, due: string[] = [DUE]): Promise<Office> {
  ({ office, server } = await ownOffice(due, TODAY, change));
  return office;
}
const running = () => office.pc.running;
const state = (guid = office.guid) => office.desk.caseEvents.state(guid);
const rowOf = (id: number) => office.desk.outbox.get(id);

describe('a letter of the company’s own by mail', () => {
  it('goes out once as a PDF, is kept as it was sent, and holds its place in Dinero by a draft without amounts', async () => {
    await officeWith({});
    const { preview, row } = await queueLetter(running(), office.guid);
    expect([preview.channel, preview.books, preview.level]).toEqual(['smtp', 'marker', 1]);
    const sent = await running().outbox.work(row.id);

    expect(sent).toMatchObject({ state: 'sent', stage: 'mailed' });
    const [mail] = server.mails;
    expect(server.mails).toHaveLength(1);
    expect(mail?.to).toEqual([preview.recipient.email]);
    const kept = office.desk.letters.get(sent.letterId ?? 0);
    expect(kept.content.total).toBe(preview.total);
    const attached = mail?.content.attachments[0]?.content;
    expect(attached instanceof ArrayBuffer ? Buffer.from(attached) : attached).toEqual(Buffer.from(kept.pdf));
    expect(office.mailed()).toEqual([]);
    expect(office.reminders()).toMatchObject([{ draft: true, fee: 0, interest: 0, compensation: 0 }]);
  });

  it('counts in its case, is owed besides the books, and tells what to post', async () => {
    await officeWith({});
    const { preview, row } = await queueLetter(running(), office.guid);
    const before = office.dinero.control.remaining(office.guid);
    const sent = outboxEntry(office.desk, await running().outbox.work(row.id));
    const fee = preview.lines.find(({ kind }) => kind === 'fee')?.amount;
    expect(fee).toBe(100_00);
    expect(sent.toPost).toMatchObject({ fee });
    expect(office.dinero.control.remaining(office.guid)).toBe(before);
    expect(state().sent).toMatchObject([{ level: 1, fee, ref: null, deadline: preview.deadline }]);
    expect(await refusalsOf(running(), office.guid)).toContain('ten-days');

    await office.morning('2026-11-20'); // the second goes by itself
    const [second] = office.desk.outbox.of(office.guid);
    expect(second).toMatchObject({ state: 'sent', level: 2, kind: 'reminder-2', actor: 'app' });
    const { fee: posted = 0, interest = 0, compensation = 0 } = sent.toPost ?? {};
    expect(second?.payload.expected.earlier).toBe(posted + interest + compensation);
    expect(server.mails).toHaveLength(2);
  });

  it('is booked in Dinero where the company wants that, and then there is nothing to post', async () => {
    await officeWith({ bookInDinero: true });
    const { preview, row } = await queueLetter(running(), office.guid);
    const sent = outboxEntry(office.desk, await running().outbox.work(row.id));
    const fee = preview.lines.find(({ kind }) => kind === 'fee')?.amount;
    expect([sent.state, sent.toPost, server.mails.length, office.mailed()]).toEqual(['sent', null, 1, []]);
    expect(office.reminders()).toMatchObject([{ draft: false, fee }]);
    expect(state().sent).toHaveLength(1);
  });

  it('is seen by another PC, which sends nothing', async () => {
    await officeWith({});
    const { row } = await queueLetter(running(), office.guid);
    await running().outbox.work(row.id);
    const other = office.otherPc();
    await other.running.run('person');
    expect(await refusalsOf(other.running, office.guid)).toContain('draft-in-dinero');
  });

  it('takes its placeholder back when it is withdrawn', async () => {
    await officeWith({});
    server.script('auth', { answer: 535, words: 'no' });
    const { row } = await queueLetter(running(), office.guid);
    expect(await running().outbox.work(row.id)).toMatchObject({
      state: 'failed',
      stage: 'booked',
      reason: 'smtp-auth',
    });
    expect(await running().outbox.withdraw(row.id)).toMatchObject({ state: 'cancelled', reason: 'withdrawn' });
    expect([office.reminders(), server.mails, await refusalsOf(running(), office.guid)]).toEqual([[], [], []]);
  });
});

describe('a mail server that does not take a letter', () => {
  const refusals: [string, Phase, Act, { state: string; reason: string }][] = [
    ['knows no such password', 'auth', { answer: 535 }, { state: 'failed', reason: 'smtp-auth' }],
    ['refuses the recipient', 'recipient', { answer: 550 }, { state: 'failed', reason: 'smtp-recipient' }],
    ['refuses the mail', 'mail', { answer: 554 }, { state: 'failed', reason: 'smtp-rejected' }],
    ['is busy', 'mail', { answer: 451 }, { state: 'sending', reason: 'smtp-busy' }],
    ['goes before it has the mail', 'recipient', { cut: true }, { state: 'sending', reason: 'smtp-offline' }],
  ];
  it.each(refusals)('and %s leaves it unsent; tried again, it goes out once', async (_what, phase, act, expected) => {
    await officeWith({});
    server.script(phase, act);
    const { row } = await queueLetter(running(), office.guid);
    expect(await running().outbox.work(row.id)).toMatchObject({ ...expected, stage: 'booked' });
    expect(server.mails).toEqual([]);
    expect(state().sent).toEqual([]);
    if (expected.state === 'failed') await running().outbox.retry(row.id);
    else {
      office.minutesLater(5);
      await running().outbox.look();
    }
    expect([rowOf(row.id).state, server.mails.length, office.reminders().length]).toEqual(['sent', 1, 1]);
  });

  it.each([true, false])(
    'and is cut when it has all of it leaves nobody knowing: it asks, and sends nothing again by itself (taken: %s)',
    async (taken) => {
      await officeWith({});
      server.script('mail', { cut: true, taken });
      const { row } = await queueLetter(running(), office.guid);
      expect(await running().outbox.work(row.id)).toMatchObject({ state: 'uncertain', reason: 'smtp-unanswered' });
      for (let turn = 0; turn < 3; turn++) {
        office.minutesLater(60);
        office.restart();
        await running().outbox.look();
      }
      expect([rowOf(row.id).state, server.connections()]).toEqual(['uncertain', 1]);
      expect(await running().outbox.settle(row.id, taken)).toMatchObject({ state: 'sent' });
      expect([server.mails.length, state().sent.length]).toEqual([1, 1]);
    },
  );

  it('never has a letter twice when the app dies while it is handed over', async () => {
    await officeWith({});
    const gate = server.hold('mail');
    const { row } = await queueLetter(running(), office.guid);
    const dying = running()
      .outbox.work(row.id)
      .catch(() => undefined);
    await gate.reached;
    office.restart();
    gate.open();
    await dying;
    await running().outbox.look();
    expect(rowOf(row.id)).toMatchObject({ state: 'uncertain', reason: 'smtp-unanswered' });
    expect(server.mails).toHaveLength(1);
  });
});

describe('a letter on paper', () => {
  const paperOffice = async (): Promise<string> => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-papir-'));
    folders.push(folder);
    await officeWith({ channel: 'print', folder });
    return folder;
  };

  it('lies in the folder and is not sent until a person has posted it; from then its days count', async () => {
    const folder = await paperOffice();
    const { preview, row } = await queueLetter(running(), office.guid);
    const laid = await running().outbox.work(row.id);
    expect(laid).toMatchObject({ state: 'uncertain', reason: 'to-be-posted' });
    const [file, ...more] = readdirSync(folder);
    expect(more).toEqual([]);
    expect(readFileSync(path.join(folder, file ?? ''))).toEqual(
      Buffer.from(office.desk.letters.get(laid.letterId ?? 0).pdf),
    );
    expect([state().sent, office.desk.tasks.open().map(({ code }) => code)]).toEqual([[], ['post-letter']]);

    await office.morning('2026-11-04');
    await running().outbox.settle(row.id, true);
    expect(state().sent).toMatchObject([{ sentOn: '2026-11-04', deadline: preview.deadline }]);
    expect(office.desk.tasks.open()).toEqual([]);
  });

  it('is too late to be posted after three days, and is taken back', async () => {
    await paperOffice();
    const { row } = await queueLetter(running(), office.guid);
    await running().outbox.work(row.id);
    await office.morning('2026-11-06');
    await expect(running().outbox.settle(row.id, true)).rejects.toThrow('letter-too-late');
    expect(await running().outbox.settle(row.id, false)).toMatchObject({ state: 'cancelled' });
    expect([office.reminders(), state().sent, office.desk.tasks.open()]).toEqual([[], [], []]);
    expect(await refusalsOf(running(), office.guid)).toEqual([]);
  });

  it('waits where its folder is gone, and lies there once when it is back', async () => {
    const folder = await paperOffice();
    rmSync(folder, { recursive: true });
    const { row } = await queueLetter(running(), office.guid);
    expect(await running().outbox.work(row.id)).toMatchObject({ state: 'failed', reason: 'folder-missing' });
    office.desk.setDelivery({ folder: null });
    expect(await running().outbox.retry(row.id)).toMatchObject({ state: 'uncertain', reason: 'to-be-posted' });
  });
});

describe('several invoices of one debtor', () => {
  it('go in one letter with one fee, and each counts for itself', async () => {
    await officeWith({ combine: true });
    const { control } = office.dinero;
    const other = control.issue(office.guid, control.total(office.guid), DUE).guid;
    await office.byPerson();
    office.desk.setAutomation({ mode: 'automatic' });
    const rows = await bothByItself([office.guid, other]);
    expect(rows.map(({ state: now, bundle }) => [now, bundle])).toEqual([
      ['sent', rows[0]?.bundle],
      ['sent', rows[0]?.bundle],
    ]);
    expect(server.mails).toHaveLength(1);
    expect(new Set(rows.map(({ letterId }) => letterId)).size).toBe(1);
    const { content } = office.desk.letters.get(rows[0]?.letterId ?? 0);
    expect(content.claims).toHaveLength(2);
    expect(content.claims.flatMap(({ lines }) => lines).filter(({ kind }) => kind === 'fee')).toHaveLength(1);
    expect(content.total).toBe(rows.reduce((sum, { payload }) => sum + payload.expected.total, 0));
    for (const guid of [office.guid, other]) expect(state(guid).sent).toHaveLength(1);
  });

  /** A person starts both; the next morning's run takes their step. */
  async function bothByItself(guids: string[]) {
    activate(office.desk, guids);
    await office.morning('2026-11-03');
    return guids.map((guid) => {
      const [row] = office.desk.outbox.of(guid);
      if (row === undefined) throw new Error('nothing was queued');
      return row;
    });
  }
});

describe('what waits for a person', () => {
  const STARTS = '2026-11-03';

  it('is queued by itself and goes out once it is approved', async () => {
    await officeWith({ approve: true });
    activate(office.desk, [office.guid]);
    await office.morning(STARTS);
    const [row] = office.desk.outbox.of(office.guid);
    expect(row).toMatchObject({ state: 'queued', approved: false, actor: 'app' });
    office.minutesLater(60);
    await running().outbox.look();
    await running().outbox.work(row?.id ?? 0);
    expect([server.mails, office.reminders()]).toEqual([[], []]);
    expect(await running().outbox.approve([row?.id ?? 0, row?.id ?? 0])).toBe(1);
    await running().outbox.look();
    expect([rowOf(row?.id ?? 0).state, server.mails.length]).toEqual(['sent', 1]);
  });

  it('and is not approved that day is made anew the next', async () => {
    await officeWith({ approve: true });
    activate(office.desk, [office.guid]);
    await office.morning(STARTS);
    await office.morning('2026-11-04');
    expect(
      office.desk.outbox.of(office.guid).map(({ state: now, reason, payload }) => [now, reason, payload.day]),
    ).toEqual([
      ['queued', null, '2026-11-04'],
      ['cancelled', 'preview-too-old', STARTS],
    ]);
    expect([server.mails, office.reminders()]).toEqual([[], []]);
  });

  it('is a task where the debtor is to be called, and nothing is sent', async () => {
    await officeWith({});
    const debtorGuid = office.desk.invoices.get(office.guid)?.debtorGuid ?? '';
    office.desk.preferences.set(debtorGuid, { channel: 'manual', language: null, email: null });
    activate(office.desk, [office.guid]);
    for (const day of [STARTS, '2026-11-04']) await office.morning(day);
    expect(office.desk.tasks.open().map(({ code, due }) => [code, due])).toEqual([['manual-channel', STARTS]]);
    expect([server.mails, office.reminders(), state().sent]).toEqual([[], [], []]);
    expect(await refusalsOf(running(), office.guid)).toContain('manual-channel');
  });

  it('is never the case for a debtor without an address whose letters go on paper then', async () => {
    await officeWith({ whenNoEmail: 'print' });
    office.dinero.control.changeContact(office.guid, { email: null });
    const { row } = await queueLetter(running(), office.guid);
    expect(await running().outbox.work(row.id)).toMatchObject({ channel: 'print', reason: 'to-be-posted' });
    expect(state().sent).toEqual([]);
  });
});

describe('a letter that came back', () => {
  it.each<['smtp' | 'dinero']>([['smtp'], ['dinero']])(
    'counts no longer, and what is in Dinero of it is taken back (%s)',
    async (channel) => {
      await officeWith({ channel });
      const owed = office.dinero.control.remaining(office.guid);
      const { row } = await queueLetter(running(), office.guid);
      await running().outbox.work(row.id);
      await running().outbox.bounced(row.id);
      await expect(running().outbox.bounced(row.id)).rejects.toThrow('outbox-row-settled');
      await running().look();
      expect(outboxEntry(office.desk, rowOf(row.id))).toMatchObject({ state: 'sent', toPost: null });
      expect([office.reminders(), office.dinero.control.remaining(office.guid)]).toEqual([[], owed]);
      expect(state().sent).toMatchObject([{ bounced: true }]);
      expect(office.desk.tasks.open().map(({ code }) => code)).toEqual(['mail-bounced']);
      // Nothing goes by itself to where the last one did not arrive; to another address the first letter goes anew.
      await office.morning('2026-11-20');
      expect(office.skipped()).toEqual(['mail-bounced 1']);
      office.dinero.control.changeContact(office.guid, { email: 'ny@kunde.example' });
      await office.morning('2026-11-21');
      expect(office.desk.outbox.of(office.guid)[0]).toMatchObject({
        state: 'sent',
        level: 1,
        payload: { expected: { earlier: 0 } },
      });
      expect(office.desk.tasks.open()).toEqual([]);
    },
  );

  it.each<['smtp' | 'dinero']>([['smtp'], ['dinero']])(
    'though a later one has been sent, loses its charges alone: the later one counts and is not sent again (%s)',
    async (channel) => {
      await officeWith({ channel });
      const first = await queueLetter(running(), office.guid);
      await running().outbox.work(first.row.id);
      await office.morning('2026-11-16');
      const second = office.desk.outbox.of(office.guid)[0];
      expect(second).toMatchObject({ level: 2, state: 'sent' });
      await running().outbox.bounced(first.row.id);
      await running().look();
      expect(state().sent.map(({ level, bounced }) => [level, bounced])).toEqual([
        [1, true],
        [2, false],
      ]);
      expect(rowOf(second?.id ?? 0)).toMatchObject({ state: 'sent', bouncedAt: null });
      await office.morning('2026-11-17');
      expect(office.desk.outbox.of(office.guid)).toHaveLength(2);
    },
  );
});

describe('a letter that is no step', () => {
  it('confirms a payment plan with its instalments, and the case waits on', async () => {
    await officeWith({});
    activate(office.desk, [office.guid]);
    const instalments = [
      { due: date('2026-11-20'), amount: ore(500_00) },
      { due: date('2026-12-20'), amount: ore(500_00) },
    ];
    tell(office.desk, office.guid, { type: 'agree-plan', instalments }, 'person');
    const { row } = await queueLetter(running(), office.guid, { wanted: 'plan' });
    const sent = await running().outbox.work(row.id);
    expect([sent.state, sent.kind, sent.books, server.mails.length]).toEqual(['sent', 'plan', 'none', 1]);
    expect(office.desk.letters.get(sent.letterId ?? 0).content.instalments).toEqual(instalments);
    expect([office.reminders(), state().sent, outboxEntry(office.desk, sent).toPost]).toEqual([[], [], null]);
  });

  it('thanks for a payment, and only when there was one', async () => {
    await officeWith({});
    activate(office.desk, [office.guid]);
    expect(await refusalsOf(running(), office.guid, { wanted: 'thanks' })).toEqual(['not-its-turn']);
    office.dinero.control.pay(office.guid);
    await office.byPerson();
    const { row } = await queueLetter(running(), office.guid, { wanted: 'thanks' });
    expect(await running().outbox.work(row.id)).toMatchObject({ state: 'sent', kind: 'thanks' });
    expect([server.mails.length, state().sent]).toEqual([1, []]);
  });
});

describe('a notice of collection by hand', () => {
  it('goes out after three reminders through Dinero, keeps its deadline, and charges no fee', async () => {
    await officeWith({ channel: 'dinero' });
    activate(office.desk, [office.guid]);
    await office.mornings('2026-11-03', '2026-12-30');
    expect(state().sent.map(({ level, kind }) => [level, kind])).toEqual([1, 2, 3].map((level) => [level, 'reminder']));
    expect(await refusalsOf(running(), office.guid)).toContain('three-reminders');
    const { preview, row } = await queueLetter(running(), office.guid, { wanted: 'notice' });
    expect([preview.kind, preview.channel, preview.books]).toEqual(['notice', 'smtp', 'none']);
    await running().outbox.work(row.id);
    expect(server.mails).toHaveLength(1);
    expect(state().sent.at(-1)).toMatchObject({ kind: 'notice', level: 4, fee: 0, deadline: preview.deadline });
    await expect(queueLetter(running(), office.guid, { wanted: 'notice' })).rejects.toThrow();
  });
});
