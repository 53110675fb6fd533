import { formatDateLong } from '../../src/claim/date';
import { formatKroner } from '../../src/claim/money';
import type { Delivery } from '../../src/ipc/deliveryViews';
import { say } from '../../src/text/say';
import type { OwnMail, Post } from '../delivery/smtp/post';
import type { Company } from '../jobs/company';
import type { Handover } from '../store/handovers';
import { PAPER_LANGUAGE } from './makePackage';

/** The company's collector, by mail. */
export interface MailWay {
  kind: 'mail';
  collector: NonNullable<Delivery['collector']>;
  post: Post;
}

/** The mail that carries a package. Its name follows from the package, so that the server's log can be asked for it. */
export function mailOf(company: Company, handover: Handover, { collector }: MailWay, zip: Uint8Array): OwnMail {
  const { name, cvr } = company.profile;
  const { day, total, fileName, sha256, invoiceGuids } = handover;
  const count = invoiceGuids.length;
  const domain = company.delivery().smtp?.fromAddress.split('@').at(-1) ?? 'localhost';
  return {
    to: collector.email,
    subject: say(PAPER_LANGUAGE, 'package.mailSubject', { count, company: name }),
    text: say(PAPER_LANGUAGE, 'package.mailText', {
      collector: collector.name,
      company: name,
      cvr,
      total: formatKroner(total, PAPER_LANGUAGE),
      day: formatDateLong(day, PAPER_LANGUAGE),
    }),
    messageId: `<inkasso-${(sha256 ?? '').slice(0, 32)}@${domain}>`,
    attachments: [{ fileName, contentType: 'application/zip', content: zip }],
  };
}
