import { randomUUID } from 'node:crypto';
import type { Language } from '../../../src/ipc/views';
import { say } from '../../../src/text/say';
import { AppError } from '../../appError';
import type { Company } from '../../jobs/company';
import { MailLost } from './post';

/** Sends a mail that says it is a trial. @throws AppError `smtp-…`, `smtp-unanswered` where nobody knows, `keychain-…` */
export async function sendTestMail(company: Company, to: string, language: Language): Promise<void> {
  const post = await company.post();
  const { name } = company.profile;
  const domain = company.delivery().smtp?.fromAddress.split('@').at(-1) ?? 'localhost';
  try {
    await post.send({
      to,
      subject: say(language, 'testMail.subject', { company: name }),
      text: say(language, 'testMail.text', { company: name }),
      messageId: `<test-${randomUUID()}@${domain}>`,
      attachments: [],
    });
  } catch (error) {
    if (error instanceof MailLost) throw new AppError('smtp-unanswered', {}, { cause: error });
    throw error;
  }
}
