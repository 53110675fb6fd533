import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHandovers } from '../../main/handover/handovers';
import { openPost } from '../../main/delivery/smtp/openPost';
import { accounts } from '../../main/secrets/secretStore';
import { READY_DAY, remindedOffice } from '../fakes/collectable';
import { opened, PackageFolder } from '../fakes/handingOver';
import { mailServerCa, startMailServer, type MailServer, type Phase } from '../fakes/mailServer';
import { MemorySecretStore } from '../fakes/memorySecretStore';
import type { Office } from '../fakes/office';

const COLLECTOR = { name: 'Inkasso A/S', email: 'sager@inkasso.example' };

let office: Office;
let server: MailServer;
let handovers: ReturnType<typeof createHandovers>;
beforeEach(async () => {
  office = await remindedOffice(2);
  office.setClock(READY_DAY);
  server = await startMailServer();
  handovers = createHandovers();
});
afterEach(async () => {
  await server.close();
  await office.close();
});

/** Hands over by mail through the real server, with a password of the keychain's. */
async function mailed(password = server.password) {
  const secrets = new MemorySecretStore();
  secrets.kept.set(accounts.smtpPassword(office.desk.profile.id), password);
  const { desk } = office;
  const delivery = { ...desk.delivery(), smtp: server.smtp, collector: COLLECTOR };
  const post = await openPost(secrets, { ca: mailServerCa })({ ...desk, delivery: () => delivery });
  return handovers.handOver(desk, office.guids, { kind: 'mail', collector: COLLECTOR, post });
}
function mailedAfter(phase: Phase, answer: number) {
  server.script(phase, { answer });
  return mailed();
}
const states = () => office.guids.map((guid) => office.desk.caseFiles.get(guid)?.state);
const both = <T>(one: T): T[] => [one, one];

describe('a package by mail', () => {
  it('reaches the collector as it is kept, encrypted, from the company’s own address', async () => {
    expect((await mailed()).done).toMatchObject({ state: 'done', count: 2 });
    const [mail] = server.mails;
    expect(server.mails).toHaveLength(1);
    expect(mail).toMatchObject({ from: server.smtp.fromAddress, to: [COLLECTOR.email], secure: true });
    const [attachment] = mail?.content.attachments ?? [];
    const bytes = new Uint8Array(attachment?.content as ArrayBuffer);
    expect(attachment).toMatchObject({
      mimeType: 'application/zip',
      filename: expect.stringMatching(/\.zip$/) as string,
    });
    expect(Buffer.compare(bytes, office.desk.handovers.package(1))).toBe(0);
    expect(opened(bytes).whole.cases).toHaveLength(2);
    expect(states()).toEqual(both('handed-over'));
  });

  it.each([true, false])(
    'that was cut off when all of it was there is asked about and not sent again (taken: %s)',
    async (taken) => {
      server.script('mail', { cut: true, taken });
      expect((await mailed()).done).toMatchObject({ state: 'uncertain', count: 2 });
      expect((await handovers.list(office.desk)).open).toMatchObject([
        { state: 'uncertain', recipient: COLLECTOR.email, numbers: [1001, 1002] },
      ]);
      const again = await mailed();
      expect([again.done, again.refused.length]).toEqual([null, 2]);
      expect([server.connections(), server.mails.length, states()]).toEqual([1, taken ? 1 : 0, both('queued')]);
      office.setClock('2026-11-10');
      expect(handovers.settle(office.desk, 1, taken)).toEqual([]);
      expect(states()).toEqual(both(taken ? 'handed-over' : 'final'));
    },
  );

  it.each<[string, () => Promise<unknown>, string]>([
    ['is not taken for good', () => mailedAfter('mail', 552), 'smtp-rejected'],
    ['is not taken now', () => mailedAfter('recipient', 451), 'smtp-busy'],
    ['comes with a wrong password', () => mailed('forkert'), 'smtp-auth'],
  ])('that %s leaves its cases where they were, and can be sent later', async (_, sending, code) => {
    await expect(sending()).rejects.toMatchObject({ code });
    expect([states(), office.desk.handovers.open(), server.mails]).toEqual([both('final'), [], []]);
    expect((await mailed()).done).toMatchObject({ state: 'done', count: 2 });
    expect(server.mails).toHaveLength(1);
  });

  it('is kept, and can be saved in a folder as well', async () => {
    const folder = new PackageFolder();
    const { done } = await mailed();
    const name = await handovers.saveAgain(office.desk, done?.id ?? 0, folder.dir);
    expect(Buffer.compare(folder.bytes(name), office.desk.handovers.package(1))).toBe(0);
    folder.remove();
  });
});
