import MailComposer from 'nodemailer/lib/mail-composer';
import type { Smtp } from '../../../src/ipc/deliveryViews';
import type { OwnMail } from './post';

/** A mail as it crosses the wire. */
export interface Composed {
  /** Whom the server is told it comes from and goes to. */
  envelope: { from: string; to: string[] };
  bytes: Buffer;
}

/** Writes a mail: text in UTF-8, attachments as they are, nothing fetched from anywhere. */
export async function compose(smtp: Smtp, mail: OwnMail, date: Date): Promise<Composed> {
  const node = new MailComposer({
    from: { name: smtp.fromName, address: smtp.fromAddress },
    // An object, so that no address is ever read as several.
    to: { name: '', address: mail.to },
    envelope: { from: smtp.bounceAddress ?? smtp.fromAddress, to: [mail.to] },
    subject: mail.subject,
    text: mail.text,
    messageId: mail.messageId,
    date,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: mail.attachments.map(({ fileName, contentType, content }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(content),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from, to } = node.getEnvelope();
  if (from === false) throw new Error('a mail without a sender');
  return { envelope: { from, to }, bytes: await node.build() };
}
