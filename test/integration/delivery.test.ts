import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '../../main/appError';
import { openPost } from '../../main/delivery/smtp/openPost';
import { deliveryHandlers } from '../../main/ipc/handlers/delivery';
import { createCompany, type Company } from '../../main/jobs/company';
import { accounts } from '../../main/secrets/secretStore';
import { repositories } from '../../main/store/repositories';
import { date } from '../../src/claim/date';
import type { Smtp } from '../../src/ipc/deliveryViews';
import { mailServerCa, otherCertificate, startMailServer, type MailServer } from '../fakes/mailServer';
import { MemorySecretStore } from '../fakes/memorySecretStore';
import { plainPress } from '../fakes/plainPress';
import { sampleInvoice, sampleSending } from '../fakes/samples';
import { StoreFolder } from '../fakes/temporaryStore';
import { rememberingLog } from '../fakes/testDesk';

const NOW = Date.parse('2026-11-25T09:00:00.000Z');
const profile = { id: '00000000-0000-4000-8000-000000000001', name: 'Blåbær ApS', cvr: '12345674' };
const PASSWORD = 'æblegrød og fløde';
const TO = 'mig@blaabaer.example';
const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

const smtp: Smtp = {
  host: 'smtp.blaabaer.example',
  port: 465,
  security: 'tls',
  user: 'bogholder',
  fromName: 'Blåbær ApS',
  fromAddress: 'bogholderi@blaabaer.example',
  bounceAddress: null,
};

let folder: StoreFolder;
let company: Company;
let secrets: MemorySecretStore;
let log: ReturnType<typeof rememberingLog>;
let told: string[];
/** What the person chooses in the next dialog. */
let chosen: string | null;
let servers: MailServer[];

beforeEach(() => {
  folder = new StoreFolder();
  secrets = new MemorySecretStore();
  log = rememberingLog();
  [told, chosen, servers] = [[], null, []];
  company = createCompany(profile, repositories(folder.open('create')), {
    log,
    now: () => NOW,
    changed: (what) => void told.push(...what),
    updated: () => undefined,
    progress: () => undefined,
    reached: () => undefined,
    press: plainPress,
    post: openPost(secrets, { ca: mailServerCa }),
  });
});
afterEach(async () => {
  for (const server of servers) await server.close();
  folder.remove();
});

const handlers = () =>
  deliveryHandlers(
    { unlocked: () => company },
    { secrets, dialogs: { folder: () => Promise.resolve(chosen) }, language: () => 'da' },
  );
const kept = () => secrets.kept.get(accounts.smtpPassword(profile.id));
const setServer = async (change: Partial<Smtp> = {}, password: string | null = PASSWORD) =>
  handlers()['delivery.setSmtp']({ smtp: { ...smtp, ...change }, password });
const removeServer = async () => handlers()['delivery.setSmtp']({ smtp: null, password: null });

describe('how a company’s letters go out', () => {
  it('is through Dinero until a person says otherwise, and only what they say is changed', async () => {
    expect(await handlers()['delivery.get'](undefined)).toMatchObject({
      channel: 'dinero',
      smtp: null,
      loginKept: false,
    });
    const view = await handlers()['delivery.set']({ channel: 'print', combine: true });
    expect(view).toMatchObject({
      channel: 'print',
      combine: true,
      whenNoEmail: 'task',
      approve: false,
      notice: 'none',
    });
    expect(told).toContain('delivery');
    expect((await handlers()['delivery.set']({ approve: true })).channel).toBe('print');
  });

  it('is not by a mail server before there is one', async () => {
    await expect(async () => handlers()['delivery.set']({ channel: 'smtp', approve: true })).rejects.toThrow(
      code('smtp-missing'),
    );
    expect(company.delivery()).toMatchObject({ channel: 'dinero', approve: false });
    await setServer();
    expect((await handlers()['delivery.set']({ channel: 'smtp' })).channel).toBe('smtp');
  });

  it('has a folder for paper that the person chose and that can be written in, or none', async () => {
    expect(await handlers()['delivery.chooseFolder'](undefined)).toBeNull();
    chosen = fs.mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-paper-'));
    expect(await handlers()['delivery.chooseFolder'](undefined)).toMatchObject({ folder: chosen });
    fs.rmdirSync(chosen);
    await expect(handlers()['delivery.chooseFolder'](undefined)).rejects.toThrow(code('folder-missing'));
    expect(company.delivery().folder).toBe(chosen);
    expect((await handlers()['delivery.set']({ folder: null })).folder).toBeNull();
  });

  it('has a collector, or none', async () => {
    const collector = { name: 'Inkasso A/S', email: 'sager@inkasso.example' };
    expect(await handlers()['delivery.setCollector']({ collector })).toMatchObject({ collector });
    expect(await handlers()['delivery.setCollector']({ collector: null })).toMatchObject({ collector: null });
  });
});

describe('the password to the mail server', () => {
  it('lies in the keychain alone', async () => {
    const view = await setServer();
    expect([kept(), view.loginKept]).toEqual([PASSWORD, true]);
    expect(JSON.stringify([view, company.settings.get('delivery', z.unknown(), null)])).not.toContain(PASSWORD);
  });

  it('stays when something else is changed, in a server that is written otherwise too', async () => {
    await setServer();
    for (const change of [
      { fromName: 'Blåbær' },
      { port: 587, security: 'starttls' as const },
      { host: 'SMTP.blaabaer.example' },
    ])
      expect(await setServer(change, null)).toMatchObject({ smtp: change, loginKept: true });
    expect(kept()).toBe(PASSWORD);
  });

  it.each<[string, Partial<Smtp>]>([
    ['to another server', { host: 'smtp.andre.example' }],
    ['under another name', { user: 'en anden' }],
    ['in the open', { security: 'none' }],
  ])('never goes %s without being written again', async (_where, change) => {
    await setServer();
    await expect(setServer(change, null)).rejects.toThrow(code('smtp-password-missing'));
    expect([company.delivery().smtp, kept()]).toEqual([smtp, PASSWORD]);
    expect(await setServer(change, 'en ny')).toMatchObject({ smtp: change });
    expect(kept()).toBe('en ny');
  });

  it('is wanted before a server that asks for it is taken', async () => {
    await expect(setServer({}, null)).rejects.toThrow(code('smtp-password-missing'));
    expect(company.delivery().smtp).toBeNull();
  });

  it('is gone with the server, and with the name', async () => {
    await setServer();
    expect(await setServer({ user: null }, null)).toMatchObject({ smtp: { user: null }, loginKept: false });
    expect(kept()).toBeUndefined();
    await setServer();
    expect(await removeServer()).toMatchObject({ smtp: null, loginKept: false });
    expect(kept()).toBeUndefined();
  });

  it('is not taken by a keychain that is shut, and then nothing is changed', async () => {
    secrets.failure = new AppError('keychain-locked');
    await expect(setServer()).rejects.toThrow(code('keychain-locked'));
    expect(company.delivery().smtp).toBeNull();
  });
});

describe('a mail server in use', () => {
  it('is not removed while letters go by it, nor while one is on its way', async () => {
    await setServer();
    await handlers()['delivery.set']({ channel: 'smtp' });
    await expect(removeServer()).rejects.toThrow(code('smtp-in-use'));

    await handlers()['delivery.set']({ channel: 'dinero' });
    const runId = company.runs.start();
    company.invoices.upsertPage([sampleInvoice(1)], { runId, day: date('2026-11-23') });
    const { row } = company.outbox.queue({
      ...sampleSending({ invoiceGuid: sampleInvoice(1).guid }),
      channel: 'smtp',
      books: 'none',
    });
    await expect(removeServer()).rejects.toThrow(code('smtp-in-use'));
    expect([company.delivery().smtp, kept()]).toEqual([smtp, PASSWORD]);

    company.outbox.advance(row.id, { state: 'cancelled', reason: 'withdrawn' });
    expect((await removeServer()).smtp).toBeNull();
  });
});

describe('a test mail', () => {
  async function realServer(...options: Parameters<typeof startMailServer>): Promise<MailServer> {
    const server = await startMailServer(...options);
    servers.push(server);
    return server;
  }
  const test = async (): Promise<undefined> => handlers()['delivery.testMail']({ to: TO });

  it.each(['tls', 'starttls'] as const)('goes through the server that is saved, over %s', async (security) => {
    const server = await realServer({ security });
    await handlers()['delivery.setSmtp']({ smtp: server.smtp, password: server.password });
    await test();
    const [mail, ...more] = server.mails;
    expect([mail?.to, mail?.secure, more]).toEqual([[TO], true, []]);
    expect(mail?.content.subject).toBe('Testmail fra Rykkerklar for Blåbær ApS');
  });

  it('says by its name what is wrong', async () => {
    await expect(test()).rejects.toThrow(code('smtp-missing'));
    const server = await realServer();
    const save = (change: Partial<Smtp>, password: string) =>
      handlers()['delivery.setSmtp']({ smtp: { ...server.smtp, ...change }, password });
    await save({}, 'forkert');
    await expect(test()).rejects.toThrow(code('smtp-auth'));
    await save({ security: 'starttls', port: (await realServer({ security: 'none' })).smtp.port }, 'x');
    await expect(test()).rejects.toThrow(code('smtp-no-tls'));
    await save({ port: (await realServer({ certificate: otherCertificate })).smtp.port }, server.password);
    await expect(test()).rejects.toThrow(code('smtp-certificate'));
    await save({}, server.password);
    server.script('recipient', { answer: 550, words: 'no such mailbox' });
    await expect(test()).rejects.toMatchObject({ code: 'smtp-recipient', params: { message: 'no such mailbox' } });
    server.script('sender', { answer: 451 });
    await expect(test()).rejects.toThrow(code('smtp-busy'));
    server.script('sender', { answer: 553 });
    await expect(test()).rejects.toThrow(code('smtp-rejected'));
    server.script('mail', { cut: true, taken: true });
    await expect(test()).rejects.toThrow(code('smtp-unanswered'));
    await server.close();
    await expect(test()).rejects.toThrow(code('smtp-offline'));
  });

  it('leaves nothing of the password in the log or in what is thrown', async () => {
    const server = await realServer();
    await handlers()['delivery.setSmtp']({ smtp: server.smtp, password: 'hemmeligt kodeord' });
    const error: unknown = await test().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AppError);
    const cause = error instanceof AppError && error.cause instanceof Error ? error.cause.message : '';
    expect(JSON.stringify([error, cause, log.lines])).not.toMatch(/hemmeligt|kodeord|aGVtbWVsaWd0/);
  });
});

describe('what is otherwise for a debtor', () => {
  const debtorGuid = '00000000-0000-4000-9000-000000000007';
  const nothing = { channel: null, language: null, email: null };

  it('is nothing until a person says so, and nothing again when they take it back', async () => {
    expect(await handlers()['debtor.preference']({ debtorGuid })).toEqual(nothing);
    const own = { channel: 'manual', language: 'en', email: 'books@kunde.example' } as const;
    expect(await handlers()['debtor.setPreference']({ debtorGuid, ...own })).toEqual(own);
    expect(await handlers()['debtor.preference']({ debtorGuid })).toEqual(own);
    expect(told).toEqual(expect.arrayContaining(['delivery', 'cases', 'invoices']));
    expect(await handlers()['debtor.setPreference']({ debtorGuid, ...nothing })).toEqual(nothing);
  });

  it('is not a mail server that is not there', async () => {
    const wish = async () => handlers()['debtor.setPreference']({ debtorGuid, ...nothing, channel: 'smtp' });
    await expect(wish).rejects.toThrow(code('smtp-missing'));
    expect(company.preferences.of(debtorGuid)).toEqual(nothing);
    await setServer();
    expect((await wish()).channel).toBe('smtp');
  });
});
