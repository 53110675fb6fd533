import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Smtp } from '../../../src/ipc/deliveryViews';
import type { Composed } from './compose';

/** What went wrong in a conversation with a mail server, as nodemailer tells it. */
export interface SmtpTrouble {
  code?: string | undefined;
  /** The system's own code, where there was one. */
  originalCode?: string | undefined;
  /** The three digits of the server's answer, where it answered. */
  responseCode?: number | undefined;
  response?: string | undefined;
  /** What was being said. */
  command?: string | undefined;
}

export type Ended =
  | { taken: true }
  /** `handedOver`: the end of the mail had left, so that the server may have it. */
  | { taken: false; handedOver: boolean; trouble: SmtpTrouble };

export interface ConversationOptions {
  /** Trusted beside nothing else: a test's own authority, in PEM. The usual authorities otherwise. */
  ca?: string;
  /** Milliseconds to reach the server and be greeted by it. */
  connectTimeout?: number;
  /** Milliseconds without a sign from the server. */
  silenceTimeout?: number;
}

const CONNECT_TIMEOUT_MS = 30_000;
/** Servers look through a mail before they answer: long enough for that, short enough for a person who waits. */
const SILENCE_TIMEOUT_MS = 5 * 60_000;
/** Bytes. */
const PIECE = 64 * 1024;

/**
 * One connection, one mail. A server cannot take a mail whose final line, the lone dot, it has not seen; nodemailer
 * writes that line when the stream with the mail has ended, and reads the stream only once the server has said that it
 * wants the mail. So the stream's end is the border: before it a failure is certain, from it on only a plain answer is.
 * The mail is given in pieces, and the next only when the wire has room, so that the end comes when the rest has left.
 */
export function converse(
  smtp: Smtp,
  password: string | null,
  { envelope, bytes }: Composed,
  { ca, connectTimeout = CONNECT_TIMEOUT_MS, silenceTimeout = SILENCE_TIMEOUT_MS }: ConversationOptions,
): Promise<Ended> {
  return new Promise((resolve) => {
    const connection = new SMTPConnection({
      host: smtp.host,
      port: smtp.port,
      secure: smtp.security === 'tls',
      requireTLS: smtp.security === 'starttls',
      ignoreTLS: smtp.security === 'none',
      // A server on this computer is reached without a network as well.
      allowInternalNetworkInterfaces: true,
      connectionTimeout: connectTimeout,
      greetingTimeout: connectTimeout,
      socketTimeout: silenceTimeout,
      ...(ca !== undefined && { tls: { ca } }),
    });
    let handedOver = false;
    const message = Readable.from(pieces(bytes));
    // Heard before nodemailer's own listener, which writes the last line.
    message.once('end', () => {
      handedOver = true;
    });
    const fail = (trouble: SmtpTrouble): void => {
      resolve({ taken: false, handedOver, trouble });
      // At once, so that nothing more of a mail leaves than what was judged by.
      connection.close();
      message.destroy();
    };
    // Kept to the end: what breaks after the answer changes nothing.
    connection.on('error', fail);
    connection.once('end', () => fail({ code: 'ECONNECTION' }));

    const hand = (): void =>
      connection.send({ ...envelope, size: bytes.length }, message, (trouble) => {
        if (trouble) fail(trouble);
        // An answer to a mail it does not have yet says nothing about the mail.
        else if (!handedOver) fail({ code: 'EPROTOCOL' });
        else {
          resolve({ taken: true });
          connection.quit();
        }
      });
    connection.connect((trouble) => {
      if (trouble) fail(trouble);
      else if (smtp.user === null) hand();
      else if (!connection.allowsAuth) fail({ code: 'EAUTH' });
      else {
        const credentials = { user: smtp.user, pass: password ?? '' };
        connection.login({ credentials }, (refused) => {
          if (refused) fail(refused);
          else hand();
        });
      }
    });
  });
}

/** Before each piece, and before the end, the server is listened to: what it has said by then is no answer to the mail. */
async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE) {
    await nextTurn();
    yield bytes.subarray(start, start + PIECE);
  }
  await nextTurn();
}
