/** A mail of the company's own. */
export interface OwnMail {
  to: string;
  subject: string;
  text: string;
  /** Named beforehand, so that it can be found again in the server's log. */
  messageId: string;
  attachments: readonly { fileName: string; contentType: string; content: Uint8Array }[];
}

/** The company's mail server. */
export interface Post {
  /**
   * Hands a mail over to the server, once.
   * @throws AppError `smtp-…` where it was certainly not taken
   * @throws MailLost where it may have been taken
   */
  send(mail: OwnMail): Promise<void>;
}

/** The connection broke after the mail was handed over and before the server said whether it took it. */
export class MailLost extends Error {
  constructor(options?: ErrorOptions) {
    super('no answer to a mail', options);
    this.name = 'MailLost';
  }
}
