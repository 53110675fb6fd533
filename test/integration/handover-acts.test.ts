import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../src/claim/date';
import { MailLost } from '../../main/delivery/smtp/post';
import { AppError } from '../../main/appError';
import { takeBack } from '../../main/handover/endings';
import { createHandovers } from '../../main/handover/handovers';
import { observe, tell } from '../../main/jobs/cases';
import type { Desk } from '../../main/jobs/desk';
import { activate } from '../../main/jobs/answerCases';
import { NOTICE_DEADLINE, READY_DAY, remindedOffice } from '../fakes/collectable';
import { mailTo, never, opened, PackageFolder } from '../fakes/handingOver';
import type { Office } from '../fakes/office';
import { plainPress } from '../fakes/plainPress';
import { testPc, type TestPc } from '../fakes/testDesk';

const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

let office: Office;
let folder: PackageFolder;
let handovers: ReturnType<typeof createHandovers>;
/** The PC after it died, where it did. */
let anew: TestPc | undefined;
beforeEach(async () => {
  office = await remindedOffice(2);
  folder = new PackageFolder();
  handovers = createHandovers();
  office.setClock(READY_DAY);
});
afterEach(async () => {
  folder.remove();
  anew?.end();
  anew = undefined;
  await office.close();
});

const toFolder = (guids: readonly string[] = office.guids, desk: Desk = office.desk) =>
  handovers.handOver(desk, guids, folder.way);
const states = (desk: Desk = office.desk) => office.guids.map((guid) => desk.caseFiles.get(guid)?.state);
const handedOver = (guid: string) => office.events(guid).filter((type) => type === 'step-sent').length === 5;
const refusedFor = ({ refused }: { refused: { why: { da: string } }[] }) => refused.map(({ why }) => why.da);
const second = () => office.guids[1] ?? '';
const cannotPrint = (): Desk => ({ ...office.desk, press: { ...plainPress, document: () => never() } });

/** A store that cannot keep what follows from a package that has just been saved. */
const failsAtTheEnd =
  ({ store }: Desk): Desk['store']['transaction'] =>
  (work) =>
    store.transaction(() => {
      const result = work();
      if (folder.names().some((name) => name.endsWith('.zip'))) throw new Error('the disk is full');
      return result;
    });

describe('what is not handed over', () => {
  it('is a case whose notice still runs, and the other neither on its last day', async () => {
    office.setClock(NOTICE_DEADLINE);
    const outcome = await toFolder();
    expect(outcome.done).toBeNull();
    expect(refusedFor(outcome)).toEqual(
      office.guids.map(
        () =>
          'Inkassovarslet sendt 26.10.2026 har frist 05.11.2026. Sagen kan tidligst overdrages til inkasso 06.11.2026.',
      ),
    );
    expect([folder.names(), states()]).toEqual([[], ['final', 'final']]);
  });

  it.each<[string, () => void, RegExp]>([
    ['disputed', () => office.desk.setDisputed(office.guid, true, 'varen mangler'), /^Kravet er bestridt siden/],
    ['paid meanwhile', () => void office.dinero.control.pay(office.guid), /^Fakturaen er betalt|^Saldoen er/],
    ['sent to collection from Dinero', () => office.dinero.control.markSentToCollection(office.guid), /fra Dinero\.$/],
    [
      'of a debtor who went bankrupt',
      () => office.dinero.control.changeContact(office.guid, { companyStatus: 'underBankruptcy' }),
      /konkurs/,
    ],
    [
      'one whose books Dinero answers strangely about',
      () =>
        office.dinero.control.fault({
          method: 'GET',
          path: new RegExp(`${office.guid}/payments`),
          answer: 'malformed',
          times: 50,
        }),
      /Dinero/,
    ],
  ])('is a case that is %s; the other goes all the same', async (_, happens, why) => {
    happens();
    const outcome = await toFolder();
    expect(refusedFor(outcome)).toEqual([expect.stringMatching(why)]);
    expect(outcome.done).toMatchObject({ state: 'done', count: 1 });
    expect([handedOver(office.guid), handedOver(second())]).toEqual([false, true]);
    expect(opened(folder.bytes()).whole.cases).toHaveLength(1);
  });

  it('is not a case whose notice went out with Dinero’s own reminder, which Dinero calls sent to collection', async () => {
    for (const reminder of office.reminders().slice(-1)) Object.assign(reminder, { withDebtCollectionWarning: true });
    expect((await office.desk.dinero.invoice(office.guid, 'person')).sentToCollection).toBe(true);
    expect((await toFolder([office.guid])).done).toMatchObject({ count: 1 });
  });

  it('is anything on yesterday’s balance: the procedure itself refuses', () => {
    const decision = tell(office.desk, office.guid, { type: 'hand-over', by: 'person' }, 'person');
    expect(decision).toMatchObject({ ok: false, refusal: { why: { code: 'balance-stale' } } });
  });

  it('is anything while Dinero is away', async () => {
    office.dinero.control.fault({ method: 'GET', path: /payments/, answer: 'status', status: 503, times: 50 });
    await expect(toFolder()).rejects.toEqual(code('dinero-down'));
    expect([folder.names(), states(), office.desk.handovers.open()]).toEqual([[], ['final', 'final'], []]);
  });

  it('is a case that a person disputes while the package is made, nor the package it is in', async () => {
    const press = {
      ...plainPress,
      document: (document: Parameters<typeof plainPress.document>[0]) => {
        office.desk.setDisputed(office.guid, true, 'nu');
        return plainPress.document(document);
      },
    };
    await expect(toFolder(office.guids, { ...office.desk, press })).rejects.toEqual(code('handover-changed'));
    expect([folder.names(), states(), office.desk.handovers.open()]).toEqual([[], ['disputed', 'final'], []]);
  });

  it.skipIf(process.platform === 'win32')(
    'is anything where the disk is full, and no half package is left',
    async () => {
      const name = `Inkasso ${office.desk.profile.name} ${READY_DAY}.zip`;
      symlinkSync('/dev/full', path.join(folder.dir, `${name}.part`));
      await expect(toFolder()).rejects.toEqual(code('handover-not-saved'));
      expect([folder.names(), states(), office.desk.handovers.open()]).toEqual([[], ['final', 'final'], []]);
      expect((await toFolder()).done).toMatchObject({ count: 2, fileName: name });
    },
  );

  it('is anything where another file takes the name while the package is made', async () => {
    const press = {
      ...plainPress,
      document: (document: Parameters<typeof plainPress.document>[0]) => {
        writeFileSync(path.join(folder.dir, office.desk.handovers.open()[0]?.fileName ?? ''), 'mine');
        return plainPress.document(document);
      },
    };
    await expect(toFolder(office.guids, { ...office.desk, press })).rejects.toEqual(code('handover-not-saved'));
    expect(new TextDecoder().decode(folder.bytes())).toBe('mine');
    expect([folder.names().length, states()]).toEqual([1, ['final', 'final']]);
  });

  it('is anything that could not be recorded: the package is taken out of the folder again', async () => {
    const store = { ...office.desk.store, transaction: failsAtTheEnd(office.desk) };
    await expect(toFolder(office.guids, { ...office.desk, store })).rejects.toThrow('the disk is full');
    expect([folder.names(), states(), office.desk.handovers.open()]).toEqual([[], ['final', 'final'], []]);
  });

  it('is anything where the folder takes no file', async () => {
    folder.remove();
    await expect(toFolder()).rejects.toEqual(code('handover-not-saved'));
    expect([states(), office.desk.handovers.open()]).toEqual([['final', 'final'], []]);
  });
});

describe('exporting twice', () => {
  it('is recognised by the day and the file of the first time', async () => {
    await toFolder();
    const again = await toFolder([office.guid]);
    expect(again.done).toBeNull();
    expect(refusedFor(again)).toEqual([
      `Sagen er allerede overdraget til inkasso 06.11.2026 i pakken "${folder.names()[0] ?? ''}".`,
    ]);
  });

  it('at the same time hands over once', async () => {
    const both = await Promise.all([toFolder([office.guid]), toFolder([office.guid])]);
    expect(both.map(({ done }) => done !== null).sort()).toEqual([false, true]);
    expect([folder.names().length, handedOver(office.guid)]).toEqual([1, true]);
  });

  it('of two cases at the same time gives two packages, neither over the other', async () => {
    const both = await Promise.all(office.guids.map((guid) => toFolder([guid])));
    expect(both.map(({ done }) => done?.fileName).sort()).toEqual(folder.names());
    const numbers = folder.names().map((name) => opened(folder.bytes(name)).whole.cases[0]?.invoices[0]?.number);
    expect(numbers.sort()).toEqual([1001, 1002]);
  });

  it('is recognised also after the program was started anew', async () => {
    const file = (await toFolder()).done?.fileName ?? '';
    anew = office.pc.restart();
    const again = await createHandovers().handOver(anew.running.desk, office.guids, folder.way);
    expect([again.done, folder.names()]).toEqual([null, [file]]);
    expect(refusedFor(again)).toEqual(office.guids.map(() => expect.stringContaining(file) as string));
  });

  it('gives the very same package, and no second handover', async () => {
    const { done } = await toFolder();
    const events = office.events();
    const name = await handovers.saveAgain(office.desk, done?.id ?? 0, folder.dir);
    expect(name).toMatch(/ \(2\)\.zip$/);
    expect(Buffer.compare(folder.bytes(name), folder.bytes(done?.fileName))).toBe(0);
    expect(office.events()).toEqual(events);
  });

  it('never writes over a file that is there', async () => {
    const name = (await toFolder([office.guid])).done?.fileName ?? '';
    writeFileSync(path.join(folder.dir, name), 'mine');
    await toFolder([second()]);
    expect(new TextDecoder().decode(folder.bytes(name))).toBe('mine');
    expect(folder.names()).toHaveLength(2);
  });

  it('is possible once the case was taken back and started anew', async () => {
    await toFolder([office.guid]);
    takeBack(office.desk, office.guid);
    expect(office.caseOf()).toBe('inactive deactivated 4');
    expect(() => takeBack(office.desk, office.guid)).toThrow(code('take-back-refused'));
    office.setClock(addDays(READY_DAY, 1));
    activate(office.desk, [office.guid]);
    expect((await toFolder([office.guid])).done).toMatchObject({ count: 1 });
    expect((await handovers.list(office.desk)).handed).toMatchObject([{ since: '2026-11-07', handover: { id: 2 } }]);
  });
});

describe('another company', () => {
  it('sees nothing of it, and cannot save the package', async () => {
    await toFolder();
    const [, firm] = office.dinero.companies;
    if (firm === undefined) throw new Error('the demo has one company only');
    const theirs = testPc(office.dinero, office.desk.now, { firm });
    const other = theirs.running.desk;
    expect(await handovers.list(other)).toMatchObject({ open: [], ready: [], unready: [], handed: [] });
    await expect(handovers.saveAgain(other, 1, folder.dir)).rejects.toEqual(code('handover-missing'));
    expect((await toFolder(office.guids, other)).done).toBeNull();
    expect(folder.names()).toHaveLength(1);
    await theirs.running.stop();
    theirs.close();
  });
});

describe('a computer that dies', () => {
  /** Ends the PC in the midst of it, and starts it anew. @returns its desk */
  const die = (): Desk => {
    handovers = createHandovers();
    anew = office.pc.restart();
    return anew.running.desk;
  };
  const begun = async (): Promise<void> => {
    await expect.poll(() => office.desk.handovers.open().length).toBe(1);
  };

  it('while the package is made has handed nothing over, and it can be made again', async () => {
    void toFolder(office.guids, cannotPrint());
    await begun();
    expect((await handovers.list(office.desk)).open).toMatchObject([{ state: 'making' }]);
    const desk = die();
    const [open] = (await handovers.list(desk)).open;
    expect(open).toMatchObject({ state: 'interrupted', numbers: [1001, 1002] });
    expect([states(desk), folder.names()]).toEqual([['queued', 'queued'], []]);
    const { invoiceGuids, id } = handovers.interrupted(desk, open?.id ?? 0);
    handovers.drop(desk, id);
    expect(states(desk)).toEqual(['final', 'final']);
    expect((await toFolder(invoiceGuids, desk)).done).toMatchObject({ count: 2 });
    expect([states(desk), folder.names().length]).toEqual([['handed-over', 'handed-over'], 1]);
    expect(() => handovers.drop(desk, id)).toThrow(code('handover-settled'));
  });

  it('before its cases were confirmed has none of them at the collector, whatever lies in the folder', async () => {
    const way = { ...folder.way, place: async () => never<never>() };
    void handovers.handOver(office.desk, office.guids, way);
    await expect.poll(() => office.desk.handovers.open()[0]?.sha256 ?? null).not.toBeNull();
    const desk = die();
    expect((await handovers.list(desk)).open).toMatchObject([{ state: 'interrupted' }]);
    handovers.drop(desk, 1);
    expect([states(desk), desk.handovers.open()]).toEqual([['final', 'final'], []]);
  });

  it('while the mail is on its way asks, and does not send it again', async () => {
    const way = mailTo(() => never());
    void handovers.handOver(office.desk, office.guids, way);
    await expect.poll(() => way.mails.length).toBe(1);
    const desk = die();
    expect((await handovers.list(desk)).open).toMatchObject([
      { state: 'uncertain', recipient: 'sager@inkasso.example', numbers: [1001, 1002] },
    ]);
    expect(refusedFor(await toFolder(office.guids, desk))).toEqual(
      office.guids.map(() => expect.stringMatching(/^Sagen er allerede overdraget/) as string),
    );
    expect(() => handovers.drop(desk, 1)).toThrow(code('handover-settled'));
    expect(handovers.settle(desk, 1, true)).toEqual([]);
    expect([states(desk), way.mails.length]).toEqual([['handed-over', 'handed-over'], 1]);
  });
});

describe('the mail to the collector', () => {
  it('carries the package, and its cases are at the collector', async () => {
    const way = mailTo();
    const outcome = await handovers.handOver(office.desk, office.guids, way);
    expect(outcome.done).toMatchObject({ state: 'done', count: 2 });
    const [mail] = way.mails;
    const [attachment] = mail?.attachments ?? [];
    expect(mail).toMatchObject({
      to: 'sager@inkasso.example',
      subject: expect.stringContaining('2 fakturaer') as string,
    });
    expect(mail?.text).not.toMatch(/{{/);
    expect(opened(attachment?.content ?? new Uint8Array()).whole.cases).toHaveLength(2);
    expect(Buffer.compare(attachment?.content ?? new Uint8Array(), office.desk.handovers.package(1))).toBe(0);
  });

  it('that the server refused leaves the cases where they were', async () => {
    const way = mailTo(() => Promise.reject(new AppError('smtp-missing')));
    await expect(handovers.handOver(office.desk, office.guids, way)).rejects.toEqual(code('smtp-missing'));
    expect([states(), office.desk.handovers.open()]).toEqual([['final', 'final'], []]);
    expect(() => office.desk.handovers.package(1)).toThrow(code('handover-missing'));
  });

  it('that got no answer is asked about; it did not arrive: the cases are where they were', async () => {
    const way = mailTo(() => Promise.reject(new MailLost()));
    expect((await handovers.handOver(office.desk, office.guids, way)).done).toMatchObject({ state: 'uncertain' });
    expect(handovers.settle(office.desk, 1, false)).toEqual([]);
    expect([states(), way.mails.length]).toEqual([['final', 'final'], 1]);
    expect(() => handovers.settle(office.desk, 1, true)).toThrow(code('handover-settled'));
  });

  it('names the case that was paid while it was on its way: a person tells the collector', async () => {
    const way = mailTo(async () => {
      office.dinero.control.pay(office.guid);
      const balance = await office.desk.dinero.balance(office.guid, 'person');
      office.desk.balances.save(office.guid, balance, office.desk.store.moment());
      observe(office.desk, office.guid);
    });
    const outcome = await handovers.handOver(office.desk, office.guids, way);
    expect(outcome).toMatchObject({
      done: { state: 'done', count: 1 },
      changed: [{ guid: office.guid, number: 1001 }],
    });
    expect(office.desk.tasks.open()).toMatchObject([{ invoiceGuid: office.guid, code: 'tell-collector' }]);
    expect(states()).toEqual(['closed', 'handed-over']);
  });
});
