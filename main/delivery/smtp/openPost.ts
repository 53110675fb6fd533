import { AppError } from '../../appError';
import type { Company } from '../../jobs/company';
import { accounts, type SecretStore } from '../../secrets/secretStore';
import { compose } from './compose';
import { converse, type ConversationOptions } from './conversation';
import { nameFailure } from './nameFailure';
import type { Post } from './post';

/** One address: whoever sends to a list would send to more people than a person has seen. */
const ONE_ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\]+$/;

/** Opens a company's mail server with the password in the keychain. @throws AppError `smtp-missing`, `smtp-password-missing`, `keychain-…` */
export const openPost =
  (secrets: SecretStore, options: ConversationOptions = {}) =>
  async (company: Pick<Company, 'profile' | 'delivery' | 'now'>): Promise<Post> => {
    const { smtp } = company.delivery();
    if (smtp === null) throw new AppError('smtp-missing');
    const password = smtp.user === null ? null : await secrets.get(accounts.smtpPassword(company.profile.id));
    if (smtp.user !== null && password === null) throw new AppError('smtp-password-missing');
    return {
      send: async (mail) => {
        if (!ONE_ADDRESS.test(mail.to)) throw new AppError('smtp-recipient', { message: '' });
        const ended = await converse(smtp, password, await compose(smtp, mail, new Date(company.now())), options);
        if (!ended.taken) throw nameFailure(ended, mail.to);
      },
    };
  };
