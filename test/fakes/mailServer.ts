import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import type { Smtp } from '../../src/ipc/deliveryViews';

const fixture = (name: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '../fixtures/mail-server', name), 'utf8');

// Without the tenth of a second in which it listens for clients that talk too soon.
SMTPConnection.prototype.init = function (this: SMTPConnection) {
  this._setListeners(() => this.connectionReady());
};

/** The authority that has signed the server's certificate for `localhost`: the certificate itself. */
export const mailServerCa = fixture('localhost.cert.pem');

/** A certificate for `mail.example`, which the server is not. */
export const otherCertificate = { key: fixture('other.key.pem'), cert: fixture('other.cert.pem') };

/** Where in a conversation a script acts. `body`: in the middle of the mail; `mail`: when all of it is there. */
export type Phase = 'greeting' | 'auth' | 'sender' | 'recipient' | 'body' | 'mail';

/** What the server does instead of going on; a mail that is cut or met with silence when all of it is there may have been taken. */
export type Act =
  { answer: number; words?: string } | { cut: true; taken?: boolean } | { silence: true; taken?: boolean };

/** Holds a conversation until the test opens it. */
export interface Gate {
  /** Settles when a conversation has come to it. */
  readonly reached: Promise<void>;
  open(): void;
}

interface Rule {
  phase: Phase;
  act: Act | null;
  /** The recipient it is for; everybody's mail where absent. */
  to: string | undefined;
  left: number;
  arrive: () => void;
  opened: Promise<void>;
}

/** A mail as the server took it. */
export interface TakenMail {
  /** The envelope: whom bounces go to, and who gets it. */
  from: string;
  to: string[];
  content: Email;
  secure: boolean;
}

export interface MailServer {
  /** What a company writes to use it. */
  readonly smtp: Smtp;
  readonly password: string;
  /** All it took, in the order it took them. */
  readonly mails: readonly TakenMail[];
  /** Connections it has had. */
  connections(): number;
  /** Acts in a phase, for one recipient or for all, once unless told otherwise. The first rule that fits is followed. */
  script(phase: Phase, act: Act, options?: { to?: string; times?: number }): void;
  /** Holds the next conversation that comes to a phase, and then goes on as scripted. */
  hold(phase: Phase, options?: { to?: string }): Gate;
  close(): Promise<void>;
}

export interface MailServerOptions {
  security?: Smtp['security'];
  /** Who may send; nobody is asked where null. */
  user?: string | null;
  /** What the server says it is encrypted with, where it is another's certificate. */
  certificate?: { key: string; cert: string };
}

/** A real mail server on loopback that does as it is told. */
export async function startMailServer({
  security = 'tls',
  user = 'bogholder',
  certificate = { key: fixture('localhost.key.pem'), cert: mailServerCa },
}: MailServerOptions = {}): Promise<MailServer> {
  const password = 'æblegrød og fløde';
  const mails: TakenMail[] = [];
  const rules: Rule[] = [];
  let connections = 0;

  /** Waits at the gates of a phase. @returns what is scripted there, or null to go on */
  const pass = async (phase: Phase, to?: string): Promise<Act | null> => {
    for (;;) {
      const rule = rules.find((known) => known.phase === phase && known.left > 0 && [undefined, to].includes(known.to));
      if (!rule) return null;
      rule.left -= 1;
      rule.arrive();
      await rule.opened;
      if (rule.act !== null) return rule.act;
    }
  };
  /** Breaks connections at the outermost layer: torn down from below, encryption takes the whole process with it. */
  const cut = (which: (connection: SMTPConnection) => boolean): void => {
    for (const connection of server.connections) if (which(connection)) connection._socket.destroy();
  };
  type Answer = (error?: Error | null) => void;
  const perform = (act: Act | null, session: SMTPServerSession, answer: Answer): void => {
    if (act === null) answer();
    else if ('answer' in act) answer(Object.assign(new Error(act.words ?? 'as told'), { responseCode: act.answer }));
    else if ('cut' in act) cut(({ id }) => id === session.id);
  };
  const add = (rule: Omit<Rule, 'arrive' | 'opened'>, opened: Promise<void>): Promise<void> =>
    new Promise((arrive) => {
      rules.push({ ...rule, opened, arrive: () => arrive() });
    });

  const server = new SMTPServer({
    secure: security === 'tls',
    ...certificate,
    authOptional: user === null,
    allowInsecureAuth: security === 'none',
    disabledCommands: [...(security === 'none' ? ['STARTTLS'] : []), ...(user === null ? ['AUTH'] : [])],
    disableReverseLookup: true,
    closeTimeout: 200,
    onConnect: (session, answer) => {
      connections += 1;
      void pass('greeting').then((act) => perform(act, session, answer));
    },
    onAuth: (auth, session, answer) => {
      const known = auth.username === user && auth.password === password;
      const decide: Answer = (error) =>
        error ? answer(error) : known ? answer(null, { user: auth.username }) : answer(new Error('no such user'));
      void pass('auth').then((act) => perform(act, session, decide));
    },
    onMailFrom: (_from, session, answer) => {
      void pass('sender').then((act) => perform(act, session, answer));
    },
    onRcptTo: ({ address }, session, answer) => {
      void pass('recipient', address).then((act) => perform(act, session, answer));
    },
    onData: (stream, session, answer) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      const take = async (): Promise<void> => {
        const inTheMiddle = await pass('body', to[0]);
        if (inTheMiddle !== null) {
          stream.once('data', () => perform(inTheMiddle, session, answer));
          return;
        }
        const content = await PostalMime.parse(await buffer(stream));
        const act = await pass('mail', to[0]);
        const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
        const taken = act === null || (!('answer' in act) && act.taken !== false);
        if (taken) mails.push({ from, to, content, secure: session.secure });
        perform(act, session, answer);
      };
      // A stream that a cut has broken off has nobody left to answer.
      take().catch(() => cut(({ id }) => id === session.id));
    },
  });
  server.on('error', () => undefined); // a client that goes in the middle is what many tests are about
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;

  return {
    smtp: {
      host: 'localhost',
      port,
      security,
      user,
      fromName: 'Blåbær & Sønner ApS',
      fromAddress: 'bogholderi@blaabaer.example',
      bounceAddress: null,
    },
    password,
    mails,
    connections: () => connections,
    script: (phase, act, { to, times = 1 } = {}) => void add({ phase, act, to, left: times }, Promise.resolve()),
    hold: (phase, { to } = {}) => {
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      return { reached: add({ phase, act: null, to, left: 1 }, opened), open };
    },
    close: async () => {
      cut(() => true);
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
