import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../main/appError';
import type { ConversationOptions } from '../../main/delivery/smtp/conversation';
import { openPost } from '../../main/delivery/smtp/openPost';
import { MailLost, type OwnMail, type Post } from '../../main/delivery/smtp/post';
import { accounts } from '../../main/secrets/secretStore';
import type { Delivery, Smtp } from '../../src/ipc/deliveryViews';
import {
  mailServerCa,
  otherCertificate,
  startMailServer,
  type MailServer,
  type MailServerOptions,
  type Phase,
} from '../fakes/mailServer';
import { MemorySecretStore } from '../fakes/memorySecretStore';
import { startOddMailServer, type OddWords } from '../fakes/scriptedMailServer';

const NOW = Date.parse('2026-11-25T09:00:00.000Z');
const profile = { id: '00000000-0000-4000-8000-000000000001', name: 'Blåbær & Sønner ApS', cvr: '12345674' };
const PDF = Uint8Array.from({ length: 300_000 }, (_, place) => (place * 7919) % 256);

const mail: OwnMail = {
  to: 'ole.hansen@kunde.example',
  subject: 'Rykker 1: faktura 1042 fra Blåbær & Sønner ApS',
  text: 'Kære Ærøskøbing Ål- og Øreværksted\n\n.Vi mangler 1.234,50 kr. på faktura 1042.\n\nVenlig hilsen\n',
  messageId: '<rk-1042-1@blaabaer.example>',
  attachments: [{ fileName: 'Rykker 1 – faktura 1042 (æøå).pdf', contentType: 'application/pdf', content: PDF }],
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serverWith(options: MailServerOptions = {}): Promise<MailServer> {
  const server = await startMailServer(options);
  closing.push(() => server.close());
  return server;
}

const trusted = { ca: mailServerCa };

function postTo(smtp: Smtp | null, password: string | null, options: ConversationOptions = trusted): Promise<Post> {
  const secrets = new MemorySecretStore();
  if (password !== null) secrets.kept.set(accounts.smtpPassword(profile.id), password);
  const delivery: Delivery = {
    channel: 'smtp',
    whenNoEmail: 'task',
    bookInDinero: false,
    combine: false,
    approve: false,
    notice: 'none',
    smtp,
    folder: null,
    collector: null,
  };
  return openPost(secrets, options)({ profile, now: () => NOW, delivery: () => delivery });
}

const postOf = (server: MailServer, options?: ConversationOptions): Promise<Post> =>
  postTo(server.smtp, server.password, options);

/** How a sending ended: `sent`, `lost`, or the code of the refusal. */
async function ending(post: Post, sent: OwnMail = mail): Promise<string> {
  try {
    await post.send(sent);
    return 'sent';
  } catch (error) {
    if (error instanceof MailLost) return 'lost';
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

async function oddEnding(words: OddWords, options: ConversationOptions = {}): Promise<string> {
  const server = await startOddMailServer(words);
  closing.push(() => server.close());
  return ending(await postTo(server.smtp, 'hemmelig', options));
}

describe("the company's own mail server", () => {
  it.each(['tls', 'starttls'] as const)('takes a mail over %s as it was handed over', async (security) => {
    const server = await serverWith({ security });
    await (await postOf(server)).send(mail);
    expect(server.mails).toHaveLength(1);
    const { from, to, content, secure } = server.mails[0]!;
    expect({ from, to, secure }).toEqual({ from: server.smtp.fromAddress, to: [mail.to], secure: true });
    expect(content.from).toEqual({ name: server.smtp.fromName, address: server.smtp.fromAddress });
    expect(content.to).toEqual([{ name: '', address: mail.to }]);
    expect(content.subject).toBe(mail.subject);
    expect(content.text?.trimEnd()).toBe(mail.text.trimEnd());
    expect(content.messageId).toBe(mail.messageId);
    expect(content.date).toBe('2026-11-25T09:00:00.000Z');
    expect(content.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    expect(content.attachments).toHaveLength(1);
    const { filename, mimeType, content: bytes } = content.attachments[0]!;
    expect({ filename, mimeType }).toEqual({ filename: mail.attachments[0]!.fileName, mimeType: 'application/pdf' });
    expect(Buffer.from(bytes as ArrayBuffer).equals(PDF)).toBe(true);
  });

  it('is told that bounces go to the address for them, while the mail says whom it is from', async () => {
    const server = await serverWith();
    await (await postTo({ ...server.smtp, bounceAddress: 'retur@blaabaer.example' }, server.password)).send(mail);
    const { from, content } = server.mails[0]!;
    expect([from, content.from?.address]).toEqual(['retur@blaabaer.example', server.smtp.fromAddress]);
  });

  it('may ask for no name, and be without encryption where a person said so', async () => {
    const server = await serverWith({ security: 'none', user: null });
    expect(await ending(await postTo(server.smtp, null))).toBe('sent');
    expect(server.mails[0]!.secure).toBe(false);
  });

  it('takes a mail to a domain with Danish letters', async () => {
    const server = await serverWith();
    expect(await ending(await postOf(server), { ...mail, to: 'bogholderi@blåbær.example' })).toBe('sent');
    expect(server.mails[0]!.to[0]).toContain('@');
  });

  it('takes five hundred mails, and seven refused among them stop none of the others', async () => {
    const server = await serverWith({ security: 'none', user: null });
    const refused = new Set([3, 70, 141, 212, 283, 354, 499]);
    const address = (number: number): string => `kunde${number}@kunde.example`;
    for (const number of refused) server.script('recipient', { answer: 550 }, { to: address(number) });
    const post = await postTo(server.smtp, null);
    const endings: string[] = [];
    for (let number = 0; number < 500; number += 1)
      endings.push(await ending(post, { ...mail, to: address(number), attachments: [] }));
    expect(endings.flatMap((how, number) => (how === 'sent' ? [] : [`${number} ${how}`]))).toEqual(
      [...refused].map((number) => `${number} smtp-recipient`),
    );
    expect(new Set(server.mails.map(({ to }) => to[0])).size).toBe(493);
    expect(server.mails).toHaveLength(493);
  });
});

describe('a mail that was certainly not taken', () => {
  it('is one without a server, and one without the password to it', async () => {
    await expect(postTo(null, null)).rejects.toMatchObject({ code: 'smtp-missing' });
    const server = await serverWith();
    await expect(postTo(server.smtp, null)).rejects.toMatchObject({ code: 'smtp-password-missing' });
  });

  it('is one to an address that is none, or several', async () => {
    const server = await serverWith();
    const post = await postOf(server);
    for (const to of [
      '',
      'kunde',
      'a@kunde.example, b@kunde.example',
      'a@kunde.example;b@kunde.example',
      'x@y.dk\r\nRCPT',
    ])
      expect(await ending(post, { ...mail, to })).toBe('smtp-recipient');
    expect(server.connections()).toBe(0);
  });

  it('is one to a server without encryption where encryption is wanted: nothing is said but the greeting', async () => {
    const server = await serverWith({ security: 'none' });
    expect(await ending(await postTo({ ...server.smtp, security: 'starttls' }, server.password))).toBe('smtp-no-tls');
    expect(await ending(await postTo({ ...server.smtp, security: 'tls' }, server.password))).toBe('smtp-no-tls');
    expect(server.mails).toEqual([]);
  });

  it.each(['tls', 'starttls'] as const)(
    'is one over %s to a server whose certificate nobody vouches for',
    async (security) => {
      const server = await serverWith({ security });
      expect(await ending(await postOf(server, {}))).toBe('smtp-certificate');
      expect(server.mails).toEqual([]);
    },
  );

  it.each(['tls', 'starttls'] as const)(
    'is one over %s to a server with the certificate of another',
    async (security) => {
      const server = await serverWith({ security, certificate: otherCertificate });
      expect(await ending(await postOf(server, { ca: otherCertificate.cert }))).toBe('smtp-certificate');
      expect(server.mails).toEqual([]);
    },
  );

  it('is one with a wrong password, or to a server that knows no passwords', async () => {
    const server = await serverWith();
    expect(await ending(await postTo(server.smtp, 'forkert'))).toBe('smtp-auth');
    const open = await serverWith({ security: 'none', user: null });
    expect(await ending(await postTo({ ...open.smtp, user: 'bogholder' }, 'hemmelig'))).toBe('smtp-auth');
  });

  it('is one without a name to a server that asks for one', async () => {
    const server = await serverWith();
    expect(await ending(await postTo({ ...server.smtp, user: null }, null))).toBe('smtp-auth');
  });

  it('is one to where no server is', async () => {
    const server = await startMailServer();
    await server.close();
    expect(await ending(await postOf(server))).toBe('smtp-offline');
    expect(await ending(await postTo({ ...server.smtp, host: 'mail.findes-ikke.invalid' }, 'hemmelig'))).toBe(
      'smtp-offline',
    );
  });

  const passing: Phase[] = ['greeting', 'auth', 'sender', 'recipient', 'mail'];
  it.each(passing)('is one the server cannot take right now: %s', async (phase) => {
    const server = await serverWith();
    server.script(phase, { answer: 451 });
    const post = await postOf(server);
    expect(await ending(post)).toBe('smtp-busy');
    expect(server.mails).toEqual([]);
    expect([await ending(post), server.mails.length]).toEqual(['sent', 1]);
  });

  it.each([
    ['greeting', 'smtp-rejected'],
    ['auth', 'smtp-auth'],
    ['sender', 'smtp-rejected'],
    ['recipient', 'smtp-recipient'],
    ['mail', 'smtp-rejected'],
  ] as const)('is one the server will not have: %s', async (phase, code) => {
    const server = await serverWith();
    server.script(phase, { answer: 554 });
    expect(await ending(await postOf(server))).toBe(code);
    expect(server.mails).toEqual([]);
  });

  it.each(['451', '554'])('is one where the word DATA is answered with %s', async (answer) => {
    expect(await oddEnding({ data: `${answer} no` })).toBe(answer === '451' ? 'smtp-busy' : 'smtp-rejected');
  });

  const beforeTheEnd: Phase[] = ['greeting', 'auth', 'sender', 'recipient', 'body'];
  it.each(beforeTheEnd)('is one whose connection breaks before all of it has left: %s', async (phase) => {
    const server = await serverWith();
    server.script(phase, { cut: true });
    const large = { ...mail, attachments: [{ ...mail.attachments[0]!, content: new Uint8Array(20_000_000) }] };
    expect(await ending(await postOf(server), large)).toBe('smtp-offline');
    expect(server.mails).toEqual([]);
  });

  it.each(['greeting', 'auth', 'sender', 'recipient'] as const)(
    'is one met with silence before it has left: %s',
    async (phase) => {
      const server = await serverWith();
      server.script(phase, { silence: true });
      const soon = { ...trusted, connectTimeout: 400, silenceTimeout: 400 };
      expect(await ending(await postOf(server, soon))).toBe('smtp-offline');
    },
  );

  it('is one larger than the server takes', async () => {
    expect(await oddEnding({ ehlo: '250-odd\r\n250-AUTH PLAIN\r\n250 SIZE 100000' })).toBe('smtp-rejected');
  });

  it("bears the server's words, without who the mail was for", async () => {
    const server = await serverWith();
    server.script('recipient', { answer: 550, words: `5.1.1 <${mail.to}>: user ole.hansen unknown, call 12345678` });
    const post = await postOf(server);
    await expect(post.send(mail)).rejects.toMatchObject({
      code: 'smtp-recipient',
      params: { message: '<[email]>: user … unknown, call [number]' },
    });
  });
});

describe('a mail that may have been taken', () => {
  it.each([
    ['and the server has it', true],
    ['and the server does not have it', false],
  ])('is one whose connection breaks after the end of it, %s', async (_how, taken) => {
    const server = await serverWith();
    server.script('mail', { cut: true, taken });
    expect(await ending(await postOf(server))).toBe('lost');
    expect(server.mails).toHaveLength(taken ? 1 : 0);
  });

  it('is one whose end is met with silence', async () => {
    const server = await serverWith();
    server.script('mail', { silence: true });
    expect(await ending(await postOf(server, { ...trusted, silenceTimeout: 400 }))).toBe('lost');
    expect(server.mails).toHaveLength(1);
  });

  it('is one still unanswered: a gate holds it until the server has spoken', async () => {
    const server = await serverWith();
    const gate = server.hold('mail');
    const sending = ending(await postOf(server));
    await gate.reached;
    expect(server.mails).toEqual([]);
    gate.open();
    expect([await sending, server.mails.length]).toEqual(['sent', 1]);
  });

  it.each([
    ['that the server is closing, which need not be about the mail', { end: '421 closing\r\n' }],
    ['with half a word and then nothing', { end: '55', thenCut: true }],
    ['with a refusal whose line never ends', { end: '554 no', thenCut: true }],
    ['with the beginning of a longer answer', { end: '250-well\r\n', thenCut: true }],
    ['with what is no answer', { end: 'hvad siger du\r\n' }],
    ['with the answer to another question', { end: '354 go on\r\n' }],
    ['with nothing', { end: null, thenCut: true }],
  ])('is one whose end is answered %s', async (_how, words) => {
    expect(await oddEnding(words)).toBe('lost');
  });

  it('is never taken for sent because of a word that came before it had left', async () => {
    expect(await oddEnding({ tooEarly: '250 taken', end: null })).toBe('smtp-offline');
  });

  it('names no one and nothing of the mail in its error', async () => {
    const server = await serverWith();
    server.script('mail', { cut: true });
    const error: unknown = await (await postOf(server)).send(mail).catch((reason: unknown) => reason);
    const said =
      error instanceof MailLost && error.cause instanceof Error ? `${error.message} ${error.cause.message}` : '';
    expect(said).toContain('ECONNECTION');
    expect(said).not.toMatch(/kunde|faktura|@|hemmelig/);
  });
});
