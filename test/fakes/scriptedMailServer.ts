import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Smtp } from '../../src/ipc/deliveryViews';

/** What an odd server says, line by line; `rest` is for all else. */
export interface OddWords {
  greeting?: string;
  ehlo?: string;
  auth?: string;
  /** To the word DATA. */
  data?: string;
  /** To the end of the mail: said as it stands, with or without the end of its line. */
  end?: string | null;
  /** Said with the answer to DATA, before the mail. */
  tooEarly?: string;
  /** Cuts the connection after the answer to the end of the mail. */
  thenCut?: boolean;
}

/** A mail server that says what no good one would, over an open wire. */
export async function startOddMailServer(words: OddWords): Promise<{ smtp: Smtp; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined); // the other side may go as it likes
    let inMail = false;
    let heard = '';
    const say = (text: string): void => void socket.write(`${text}\r\n`);
    const end = (): void => {
      inMail = false;
      if (typeof words.end === 'string') socket.write(words.end);
      if (words.thenCut) socket.end();
    };
    const answer = (line: string): void => {
      if (/^EHLO/i.test(line)) say(words.ehlo ?? '250-odd\r\n250 AUTH PLAIN');
      else if (/^AUTH/i.test(line)) say(words.auth ?? '235 welcome');
      else if (/^DATA/i.test(line)) {
        say(words.data ?? '354 go on');
        if (words.tooEarly !== undefined) say(words.tooEarly);
        inMail = words.data === undefined;
      } else if (/^STARTTLS/i.test(line)) say('502 not here');
      else say('250 well');
    };
    say(words.greeting ?? '220 odd');
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      for (;;) {
        const place = heard.indexOf(inMail ? '\r\n.\r\n' : '\r\n');
        if (place < 0) return;
        const line = heard.slice(0, place);
        heard = heard.slice(place + (inMail ? 5 : 2));
        if (inMail) end();
        else answer(line);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    smtp: {
      host: '127.0.0.1',
      port,
      security: 'none',
      user: 'bogholder',
      fromName: 'Blåbær',
      fromAddress: 'bogholderi@blaabaer.example',
      bounceAddress: null,
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
