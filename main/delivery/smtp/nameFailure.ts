import { AppError } from '../../appError';
import { redact } from '../../log/redact';
import type { Ended, SmtpTrouble } from './conversation';
import { MailLost } from './post';

/** What Node says of a certificate it does not accept. */
const CERTIFICATE =
  /^(CERT_|CRL_|ERR_TLS_CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|HOSTNAME_MISMATCH)/;
/** What the encryption says where the other side does not speak it. */
const NOT_TLS = /^(EPROTO$|ERR_SSL_)/;
/** "Authentication required", "authentication credentials invalid" and the like (RFC 4954, section 6). */
const AUTH_ANSWERS: ReadonlySet<number> = new Set([530, 534, 535, 538]);
/** "I am closing": may be said at any time, so it need not be about the mail (RFC 5321, section 4.2.3). */
const CLOSING = 421;
const LONGEST_WORDS = 200;

/** The name of how a conversation failed: certain, or lost. */
export function nameFailure(
  { handedOver, trouble }: Extract<Ended, { taken: false }>,
  to: string,
): AppError | MailLost {
  const cause = new Error([trouble.code, trouble.originalCode, trouble.responseCode, trouble.command].join(' '));
  if (handedOver && !isRefusalOfMail(trouble)) return new MailLost({ cause });
  const { code, words } = certain(trouble);
  return new AppError(code, words ? { message: serverWords(trouble.response, to) } : {}, { cause });
}

/** A whole answer to the mail itself that says no, be it for now or for good. */
const isRefusalOfMail = ({ code, responseCode = 0 }: SmtpTrouble): boolean =>
  code === 'EMESSAGE' && responseCode >= 400 && responseCode < 600 && responseCode !== CLOSING;

type Certain =
  | { code: 'smtp-auth' | 'smtp-no-tls' | 'smtp-certificate' | 'smtp-offline' | 'smtp-busy'; words: false }
  | { code: 'smtp-rejected' | 'smtp-recipient'; words: true };

function certain({ code, originalCode = '', responseCode = 0, response = '', command }: SmtpTrouble): Certain {
  if (CERTIFICATE.test(originalCode)) return { code: 'smtp-certificate', words: false };
  if (NOT_TLS.test(originalCode)) return { code: 'smtp-no-tls', words: false };
  if (responseCode >= 400 && responseCode < 500) return { code: 'smtp-busy', words: false };
  if (command === 'STARTTLS' || (command === 'EHLO' && responseCode >= 500))
    return { code: 'smtp-no-tls', words: false };
  if (code === 'EAUTH' || (AUTH_ANSWERS.has(responseCode) && !/TLS|encrypt/i.test(response)))
    return { code: 'smtp-auth', words: false };
  // Without an answer it is nodemailer that found the address impossible, or the mail larger than the server takes.
  if (code === 'EENVELOPE' && (command === 'RCPT TO' || command === 'API'))
    return { code: 'smtp-recipient', words: true };
  if (responseCode >= 500 || code === 'EMESSAGE') return { code: 'smtp-rejected', words: true };
  return { code: 'smtp-offline', words: false };
}

/** The server's own words on one line: without codes, addresses, numbers and what is before the recipient's @. */
export function serverWords(response = '', to: string): string {
  const lines = response.split(/\r?\n/).map((line) => line.replace(/^\d{3}[ -]?(\d\.\d{1,3}\.\d{1,3} )?/, '').trim());
  const words = redact(lines.join(' ').trim());
  const name = to.split('@')[0] ?? '';
  const nameless =
    name.length < 3
      ? words
      : words.replaceAll(new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, 'giu'), '…');
  return nameless.length > LONGEST_WORDS ? `${nameless.slice(0, LONGEST_WORDS - 1)}…` : nameless;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
