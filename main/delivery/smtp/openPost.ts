import { AppError } from '../../appError';
import type { Company } from '../../jobs/company';
import type { SecretStore } from '../../secrets/secretStore';
import type { Post } from './post';

/** Opens a company's mail server with the password in the keychain. @throws AppError `smtp-missing`, `keychain-…` */
export const openPost =
  (_secrets: SecretStore) =>
  (company: Company): Promise<Post> =>
    Promise.reject(new AppError('smtp-missing', { company: company.profile.id }));
